// In which dataset, and under which key there, were these records found? A merged record keeps all its keys.
//
// $rows   [{fromId, toId, sourceKey, properties}]
UNWIND $rows AS row
MATCH (from:{{from}} {id: row.fromId})
MATCH (to:{{to}} {id: row.toId})
MERGE (from)-[tie:{{type}} {sourceKey: row.sourceKey}]->(to)
SET tie = row.properties
