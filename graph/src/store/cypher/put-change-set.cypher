// Who changed the graph, when and why?
//
// $id, $actor, $at, $reason, $graphVersion   the version these changes lead to
CREATE (changeSet:ChangeSet {id: $id, actor: $actor, at: $at, reason: $reason, graphVersion: $graphVersion})
