// May I write alone? The first write of every transaction is to this node, so that writers wait for one another.
//
// A constant, never a value read from the node: that would be read before the lock is had, and write back an old one.
MATCH (graph:Graph {id: 'kith'})
SET graph.isWritten = true
