// Which outlines are still called after place and detail with a colon?
//
// returns   id, localityId, detail: one row per outline
MATCH (boundary:Boundary)
WHERE boundary.id ENDS WITH ':simplified' OR boundary.id ENDS WITH ':full'
RETURN boundary.id AS id, boundary.localityId AS localityId, boundary.detail AS detail
