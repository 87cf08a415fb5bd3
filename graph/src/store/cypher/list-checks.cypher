// Where has somebody looked, and which list said so?
//
// returns   check, localityIds, datasetIds: one row per check; a check that a person wrote down here is in no dataset
MATCH (check:CoverageCheck)
OPTIONAL MATCH (check)-[:CHECKED]->(locality:Locality)
WITH check, collect(locality.id) AS localityIds
OPTIONAL MATCH (check)-[:RECORDED_IN]->(dataset:Dataset)
WITH check, check.id AS id, localityIds, collect(dataset.id) AS datasetIds
RETURN properties(check) AS check, localityIds, datasetIds
ORDER BY id
