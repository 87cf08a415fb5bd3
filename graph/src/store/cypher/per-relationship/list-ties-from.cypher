// What do these records point to?
//
// $ids      of {{from}}
// returns   fromId, toId, properties: one row per relationship
UNWIND $ids AS id
MATCH (from:{{from}} {id: id})-[tie:{{type}}]->(to:{{to}})
RETURN from.id AS fromId, to.id AS toId, properties(tie) AS properties
