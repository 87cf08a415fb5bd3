// Which area is this workspace about? Made once; named again when a lookup knows its name.
//
// $areaId, $areaName
MERGE (graph:Graph {id: 'kith'})
ON CREATE SET graph.schemaVersion = 0, graph.graphVersion = 0
SET graph.areaId = $areaId, graph.areaName = $areaName
