// Which organisations are known, where do they say they work, and who says so?
//
// returns   organisation, covers, datasetIds: one row per organisation
MATCH (organisation:Organisation)
OPTIONAL MATCH (organisation)-[:COVERS]->(locality:Locality)
WITH organisation, collect(DISTINCT locality.id) AS covers
OPTIONAL MATCH (organisation)-[:RECORDED_IN]->(dataset:Dataset)
WITH organisation, organisation.id AS id, covers, collect(DISTINCT dataset.id) AS datasetIds
RETURN properties(organisation) AS organisation, covers, datasetIds
ORDER BY id
