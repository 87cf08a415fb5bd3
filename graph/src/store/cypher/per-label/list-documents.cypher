// Which documents of one kind are kept? Newest first.
//
// returns   id, title, createdAt: one row per document
MATCH (document:{{label}})
RETURN document.id AS id, document.title AS title, document.createdAt AS createdAt
ORDER BY createdAt DESC, id
