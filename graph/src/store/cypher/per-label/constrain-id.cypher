// May two records of one kind share an id? No.
CREATE CONSTRAINT {{label}}_id_is_unique IF NOT EXISTS
FOR (node:{{label}})
REQUIRE node.id IS UNIQUE
