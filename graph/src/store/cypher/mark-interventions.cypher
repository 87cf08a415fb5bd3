// Which of these do people need first?
//
// $ids
UNWIND $ids AS id
MATCH (provision:Provision {id: id})
REMOVE provision:Activity
SET provision:Intervention
