// Which organisations are known, and who says so?
//
// returns   organisation, datasetIds: one row per organisation
MATCH (organisation:Organisation)
OPTIONAL MATCH (organisation)-[:RECORDED_IN]->(dataset:Dataset)
WITH organisation, organisation.id AS id, collect(DISTINCT dataset.id) AS datasetIds
RETURN properties(organisation) AS organisation, datasetIds
ORDER BY id
