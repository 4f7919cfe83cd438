BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/claim/meridian-2024-03-05/94f0ab3c7d25e618/attribution/0> relata:position ?any } INSERT { <id/claim/meridian-2024-03-05/94f0ab3c7d25e618/attribution/0> relata:position "0"^^xsd:nonNegativeInteger } WHERE { <id/claim/meridian-2024-03-05/94f0ab3c7d25e618/attribution/0> relata:position ?any }
