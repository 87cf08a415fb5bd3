// Is any whole postcode held, beside sectors and districts?
//
// returns   id: one row or none
MATCH (postcode:Postcode {kind: 'postcode'})
RETURN postcode.id AS id
LIMIT 1
