// Which places of these kinds are held, and what are they within?
//
// $kinds
// returns   locality, parentIds: one row per place
MATCH (locality:Locality)
WHERE locality.kind IN $kinds
OPTIONAL MATCH (locality)-[:WITHIN]->(parent:Locality)
WITH locality, locality.id AS id, collect(parent.id) AS parentIds
RETURN properties(locality) AS locality, parentIds
ORDER BY id
