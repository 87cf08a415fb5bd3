// Can the history of a record be found without reading everybody's?
CREATE INDEX change_by_subject IF NOT EXISTS
FOR (change:Change)
ON (change.subject)
