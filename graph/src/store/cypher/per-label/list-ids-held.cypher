// Which of these are held?
//
// $ids
// returns   id: one row per record held
UNWIND $ids AS id
MATCH (node:{{label}} {id: id})
RETURN node.id AS id
