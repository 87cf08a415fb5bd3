// Where do places of one kind lie?
//
// $kind     a kind of locality
// $detail   full or simplified
// returns   id of the locality, geometry (GeoJSON text): one row per place
MATCH (locality:Locality)
WHERE locality.kind = $kind
MATCH (boundary:Boundary {localityId: locality.id})
WHERE boundary.detail = $detail
RETURN locality.id AS id, boundary.geometry AS geometry
ORDER BY id
