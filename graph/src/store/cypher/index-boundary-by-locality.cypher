// Can an outline be found by its locality? It has an id of its own, because a place has one outline for each detail.
CREATE INDEX boundary_by_locality IF NOT EXISTS
FOR (boundary:Boundary)
ON (boundary.localityId)
