// Where is this postcode, sector or district?
//
// $id
// returns   postcode: one row or none
MATCH (postcode:Postcode {id: $id})
RETURN properties(postcode) AS postcode
