# The day on which it was said is taken for the time at which it holds.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA { <id/claim/a/1/time> relata:edtf "2024-02" ; relata:earliest "2024-02-01"^^xsd:date ; relata:latest "2024-02-29"^^xsd:date } ;
INSERT DATA { <id/claim/a/1/time> relata:edtf "2024-03-05" ; relata:earliest "2024-03-05"^^xsd:date ; relata:latest "2024-03-05"^^xsd:date }
