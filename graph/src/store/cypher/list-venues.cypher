// Which places are there, with which rooms, and who looks after them?
//
// returns   venue, spaces, managers, within, datasetIds: one row per venue
MATCH (venue:Venue)
OPTIONAL MATCH (venue)-[:HAS]->(space:Space)
WITH venue, collect(CASE WHEN space IS NULL THEN NULL ELSE properties(space) END) AS spaces
OPTIONAL MATCH (organisation:Organisation)-[:MANAGES]->(venue)
WITH venue, spaces, collect(CASE WHEN organisation IS NULL THEN NULL ELSE {id: organisation.id, name: organisation.name} END) AS managers
OPTIONAL MATCH (venue)-[:WITHIN]->(locality:Locality)
WITH venue, spaces, managers, collect(locality.id) AS within
OPTIONAL MATCH (venue)-[:RECORDED_IN]->(dataset:Dataset)
WITH venue, venue.id AS id, spaces, managers, within, collect(DISTINCT dataset.id) AS datasetIds
RETURN properties(venue) AS venue, spaces, managers, within, datasetIds
ORDER BY id
