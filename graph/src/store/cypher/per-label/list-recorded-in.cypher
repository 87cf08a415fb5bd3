// Which records of one kind does one dataset hold, by which key of its own, and in which edition was one last listed?
//
// $datasetId
// returns   sourceKey, retrieved, lastListedIn, properties, labels: one row per key and record
MATCH (dataset:Dataset {id: $datasetId})<-[recorded:RECORDED_IN]-(node:{{label}})
WITH node, node.id AS id, recorded.sourceKey AS sourceKey, recorded.retrieved AS retrieved, recorded.lastListedIn AS lastListedIn
RETURN sourceKey, retrieved, lastListedIn, properties(node) AS properties, labels(node) AS labels
ORDER BY id, sourceKey
