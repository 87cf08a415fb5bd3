// Who notices and accompanies people, where do they work, and where do they refer to?
//
// returns   connector, organisations, worksIn, groups, refersTo, datasetIds: one row per connector
MATCH (connector:Connector)
OPTIONAL MATCH (connector)-[:HOSTED_BY]->(organisation:Organisation)
WITH connector, organisation ORDER BY organisation.id
WITH connector, collect(CASE WHEN organisation IS NULL THEN NULL ELSE {id: organisation.id, name: organisation.name} END) AS organisations
OPTIONAL MATCH (connector)-[:WORKS_IN]->(locality:Locality)
WITH connector, organisations, collect(locality.id) AS worksIn
OPTIONAL MATCH (connector)-[reached:REACHES]->(group:PopulationGroup)
WITH connector, organisations, worksIn, collect(CASE WHEN group IS NULL THEN NULL ELSE {groupId: group.id, fit: reached.fit} END) AS groups
OPTIONAL MATCH (connector)-[:REFERS_TO]->(other)
WITH connector, organisations, worksIn, groups, collect(CASE WHEN other IS NULL THEN NULL ELSE {id: other.id, labels: labels(other)} END) AS refersTo
OPTIONAL MATCH (connector)-[:RECORDED_IN]->(dataset:Dataset)
WITH connector, connector.id AS id, organisations, worksIn, groups, refersTo, collect(DISTINCT dataset.id) AS datasetIds
RETURN properties(connector) AS connector, organisations, worksIn, groups, refersTo, datasetIds
ORDER BY id
