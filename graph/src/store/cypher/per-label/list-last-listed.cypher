// Which records of one kind does the present edition of their dataset no longer list, and which edition did so last?
//
// returns   id, datasetId, lastListedIn: one row per record and dataset
MATCH (node:{{label}})-[recorded:RECORDED_IN]->(dataset:Dataset)
WHERE recorded.lastListedIn IS NOT NULL
WITH node.id AS id, dataset.id AS datasetId, recorded.lastListedIn AS lastListedIn
RETURN DISTINCT id, datasetId, lastListedIn
ORDER BY id, datasetId
