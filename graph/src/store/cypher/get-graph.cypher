// What is this workspace about, and how often has it been written to?
//
// returns   schemaVersion, graphVersion, areaId, areaName: one row, or none where this is not a workspace of Kith
MATCH (graph:Graph {id: 'kith'})
RETURN graph.schemaVersion AS schemaVersion, graph.graphVersion AS graphVersion, graph.areaId AS areaId, graph.areaName AS areaName
