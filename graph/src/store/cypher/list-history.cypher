// What has happened to one record? Newest first.
//
// $subject   "Label/id"
// returns    at, actor, reason, kind, fields
MATCH (change:Change {subject: $subject})
MATCH (changeSet:ChangeSet)-[:MADE]->(change)
RETURN changeSet.at AS at, changeSet.actor AS actor, changeSet.reason AS reason, change.kind AS kind, change.fields AS fields, changeSet.graphVersion AS graphVersion
ORDER BY graphVersion DESC
