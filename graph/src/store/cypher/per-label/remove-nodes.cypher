// Which records go, with everything that ties them to others?
//
// $ids
UNWIND $ids AS id
MATCH (node:{{label}} {id: id})
DETACH DELETE node
