// What is stored of these records?
//
// $ids
// returns   id, properties, labels: one row per record held
UNWIND $ids AS id
MATCH (node:{{label}} {id: id})
RETURN node.id AS id, properties(node) AS properties, labels(node) AS labels
