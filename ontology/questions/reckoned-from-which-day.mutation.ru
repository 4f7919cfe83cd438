# It is reckoned from the day of the conversion, and not from that of publication.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA { <id/claim/a/1/time> relata:resolvedAgainst "2024-03-12"^^xsd:date } ;
INSERT DATA { <id/claim/a/1/time> relata:resolvedAgainst "2026-11-29"^^xsd:date }
