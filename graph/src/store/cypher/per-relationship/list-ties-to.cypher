// What points to these records?
//
// $ids      of {{to}}
// returns   fromId, toId, properties: one row per relationship
UNWIND $ids AS id
MATCH (to:{{to}} {id: id})<-[tie:{{type}}]-(from:{{from}})
RETURN from.id AS fromId, to.id AS toId, properties(tie) AS properties
