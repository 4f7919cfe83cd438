BASE <https://w3id.org/relata/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX relata: <https://w3id.org/relata/ontology/>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/claim/meridian-2024-03-05/94f0ab3c7d25e618/reading/1> relata:words ?any } WHERE { <id/claim/meridian-2024-03-05/94f0ab3c7d25e618/reading/1> relata:words ?any }
