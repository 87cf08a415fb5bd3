// Where has somebody looked?
//
// returns   check, localityIds: one row per check
MATCH (check:CoverageCheck)
OPTIONAL MATCH (check)-[:CHECKED]->(locality:Locality)
WITH check, check.id AS id, collect(locality.id) AS localityIds
RETURN properties(check) AS check, localityIds
ORDER BY id
