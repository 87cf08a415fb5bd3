// How is a cached answer known to be old? Every write adds one.
//
// returns   graphVersion, after adding
MATCH (graph:Graph {id: 'kith'})
SET graph.graphVersion = graph.graphVersion + 1
RETURN graph.graphVersion AS graphVersion
