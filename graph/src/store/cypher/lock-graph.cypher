// May I write alone? The first write of every transaction touches this node, so that writers wait for one another.
//
// returns   graphVersion
MATCH (graph:Graph {id: 'kith'})
SET graph.graphVersion = graph.graphVersion
RETURN graph.graphVersion AS graphVersion
