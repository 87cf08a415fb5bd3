// How shall these records be stored?
//
// $rows   [{id, properties}]
UNWIND $rows AS row
MERGE (node:{{label}} {id: row.id})
SET node = row.properties
