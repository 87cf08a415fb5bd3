// Which figures does a dataset no longer say?
//
// $datasetId
// $rows   [{localityId, indicatorId, period}]
UNWIND $rows AS row
MATCH (locality:Locality {id: row.localityId})-[observed:OBSERVED]->(indicator:Indicator {id: row.indicatorId})
WHERE observed.datasetId = $datasetId AND observed.period = row.period
DELETE observed
