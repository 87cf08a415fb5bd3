// Which of these are something people want?
//
// $ids
UNWIND $ids AS id
MATCH (provision:Provision {id: id})
REMOVE provision:Intervention
SET provision:Activity
