// What is stored of every record of one kind?
//
// returns   properties: one row per record
MATCH (node:{{label}})
WITH node, node.id AS id
RETURN properties(node) AS properties
ORDER BY id
