// Which migrations has this graph been through?
//
// $version   number of the last one
MATCH (graph:Graph {id: 'kith'})
SET graph.schemaVersion = $version
