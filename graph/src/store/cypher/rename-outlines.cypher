// What are these outlines called now?
//
// $rows   [{from, to}]
UNWIND $rows AS row
MATCH (boundary:Boundary {id: row.from})
SET boundary.id = row.to
