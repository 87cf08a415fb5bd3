// Who says so?
//
// $id
// returns   dataset, sourceKey, retrieved, lastListedIn: one row per source
MATCH (node:{{label}} {id: $id})-[recorded:RECORDED_IN]->(dataset:Dataset)
RETURN properties(dataset) AS dataset, recorded.sourceKey AS sourceKey, recorded.retrieved AS retrieved, recorded.lastListedIn AS lastListedIn
