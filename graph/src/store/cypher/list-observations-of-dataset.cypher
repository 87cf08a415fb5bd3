// Which figures of one dataset are held?
//
// $datasetId
// returns   localityId, indicatorId, figure {value, low, high, period, absence, datasetId}
MATCH (locality:Locality)-[observed:OBSERVED]->(indicator:Indicator)
WHERE observed.datasetId = $datasetId
RETURN locality.id AS localityId, indicator.id AS indicatorId, properties(observed) AS figure
