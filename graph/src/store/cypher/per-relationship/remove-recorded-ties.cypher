// Under which keys are these records no longer found in a dataset?
//
// $rows   [{fromId, toId, sourceKey}]
UNWIND $rows AS row
MATCH (from:{{from}} {id: row.fromId})-[tie:{{type}}]->(to:{{to}} {id: row.toId})
WHERE tie.sourceKey = row.sourceKey
DELETE tie
