// How shall these records be tied together?
//
// $rows   [{fromId, toId, properties}]
UNWIND $rows AS row
MATCH (from:{{from}} {id: row.fromId})
MATCH (to:{{to}} {id: row.toId})
MERGE (from)-[tie:{{type}}]->(to)
SET tie = row.properties
