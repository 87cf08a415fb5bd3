// Which relationships are no longer so?
//
// $rows   [{fromId, toId}]
UNWIND $rows AS row
MATCH (from:{{from}} {id: row.fromId})-[tie:{{type}}]->(to:{{to}} {id: row.toId})
DELETE tie
