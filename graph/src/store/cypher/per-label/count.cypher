MATCH (node:{{label}})
RETURN '{{label}}' AS label, count(node) AS nodes
