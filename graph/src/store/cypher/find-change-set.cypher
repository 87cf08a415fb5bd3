// Was this change set applied already?
//
// $id
// returns   id: one row or none
MATCH (changeSet:ChangeSet {id: $id})
RETURN changeSet.id AS id
