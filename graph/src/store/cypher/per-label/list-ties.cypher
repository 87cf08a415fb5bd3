// What is this record tied to? Figures and provenance are asked for elsewhere.
//
// $ids
// returns   id, type, direction, otherId, otherLabels, otherName, properties: one row per relationship
UNWIND $ids AS id
MATCH (node:{{label}} {id: id})-[tie]->(other)
WHERE type(tie) <> 'OBSERVED'
RETURN node.id AS id, type(tie) AS type, 'out' AS direction, other.id AS otherId, labels(other) AS otherLabels, coalesce(other.name, other.title, other.label, other.id) AS otherName, properties(tie) AS properties
UNION ALL
UNWIND $ids AS id
MATCH (node:{{label}} {id: id})<-[tie]-(other)
WHERE type(tie) <> 'OBSERVED'
RETURN node.id AS id, type(tie) AS type, 'in' AS direction, other.id AS otherId, labels(other) AS otherLabels, coalesce(other.name, other.title, other.label, other.id) AS otherName, properties(tie) AS properties
