// Whose history is it, now that they are called something else?
//
// $rows   [{from, to}], each "Label/id"
UNWIND $rows AS row
MATCH (change:Change {subject: row.from})
SET change.subject = row.to
