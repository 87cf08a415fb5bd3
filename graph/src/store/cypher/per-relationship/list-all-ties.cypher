MATCH (from:{{from}})-[tie:{{type}}]->(to:{{to}})
RETURN '{{type}}' AS type, '{{from}}' AS fromLabel, from.id AS fromId, '{{to}}' AS toLabel, to.id AS toId, properties(tie) AS properties
