// What did a change set do to each record, before and after?
//
// $changeSetId
// $rows   [{properties: {id, subject, kind, fields, before, after}}]
MATCH (changeSet:ChangeSet {id: $changeSetId})
UNWIND $rows AS row
CREATE (changeSet)-[:MADE]->(change:Change)
SET change = row.properties
