// Which of these postcodes are held?
//
// $ids
// returns   postcode: one row per postcode held
UNWIND $ids AS id
MATCH (postcode:Postcode {id: id})
RETURN properties(postcode) AS postcode
