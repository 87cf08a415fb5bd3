// What provision does one dataset say there is, and by which key of its own?
//
// $datasetId
// returns   sourceKey, properties, labels: one row per key and provision
MATCH (dataset:Dataset {id: $datasetId})<-[recorded:RECORDED_IN]-(provision:Provision)
WITH provision, provision.id AS id, recorded.sourceKey AS sourceKey
RETURN sourceKey, properties(provision) AS properties, labels(provision) AS labels
ORDER BY id, sourceKey
