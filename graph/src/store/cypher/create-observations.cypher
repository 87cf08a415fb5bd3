// What was each indicator observed to be in each locality?
//
// $rows   [{localityId, indicatorId, figure: {value, low, high, period, absence, datasetId}}]
UNWIND $rows AS row
MATCH (locality:Locality {id: row.localityId})
MATCH (indicator:Indicator {id: row.indicatorId})
CREATE (locality)-[observed:OBSERVED]->(indicator)
SET observed = row.figure
