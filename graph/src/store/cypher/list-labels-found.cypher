// What does a database hold that is not a workspace of Kith? A few labels are enough to recognise it by.
//
// returns   labels: at most twenty-five rows
MATCH (anything)
RETURN DISTINCT labels(anything) AS labels
LIMIT 25
