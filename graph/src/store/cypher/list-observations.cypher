// What was observed of these indicators, in the localities held?
//
// $indicatorIds
// returns   localityId, indicatorId, figure {value, low, high, period, absence, datasetId}: one row per figure
MATCH (locality:Locality)-[observed:OBSERVED]->(indicator:Indicator)
WHERE indicator.id IN $indicatorIds
RETURN locality.id AS localityId, indicator.id AS indicatorId, properties(observed) AS figure
