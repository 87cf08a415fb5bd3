// Which of these are neither said to be wanted nor needed first?
//
// $ids
UNWIND $ids AS id
MATCH (provision:Provision {id: id})
REMOVE provision:Activity
REMOVE provision:Intervention
