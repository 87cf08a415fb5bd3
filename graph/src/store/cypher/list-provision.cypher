// What is offered, by whom, where, for whom, and who says so?
//
// returns   provision, organisations, venues, groups, covers, datasetIds: one row per provision
MATCH (provision:Provision)
OPTIONAL MATCH (organisation:Organisation)-[:RUNS]->(provision)
WITH provision, organisation ORDER BY organisation.id
WITH provision, collect(CASE WHEN organisation IS NULL THEN NULL ELSE {id: organisation.id, name: organisation.name, sector: organisation.sector} END) AS organisations
OPTIONAL MATCH (provision)-[:HELD_AT]->(venue:Venue)
WITH provision, organisations, venue ORDER BY venue.id
WITH provision, organisations, collect(CASE WHEN venue IS NULL THEN NULL ELSE properties(venue) END) AS venues
OPTIONAL MATCH (provision)-[reached:FOR]->(group:PopulationGroup)
WITH provision, organisations, venues, collect(CASE WHEN group IS NULL THEN NULL ELSE {groupId: group.id, fit: reached.fit} END) AS groups
OPTIONAL MATCH (provision)-[:COVERS]->(locality:Locality)
WITH provision, organisations, venues, groups, collect(locality.id) AS covers
OPTIONAL MATCH (provision)-[:RECORDED_IN]->(dataset:Dataset)
WITH provision, provision.id AS id, organisations, venues, groups, covers, collect(DISTINCT dataset.id) AS datasetIds
RETURN properties(provision) AS provision, organisations, venues, groups, covers, datasetIds
ORDER BY id
