// Can a record be found by its id without reading all the others? The embedded engine's constraints do not index.
CREATE INDEX {{label}}_by_id IF NOT EXISTS
FOR (node:{{label}})
ON (node.id)
