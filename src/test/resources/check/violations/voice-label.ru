BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

WITH <id/graph/disputes>
DELETE { <id/dispute/6b1f0c9d27a4e583/voice/denying> rdfs:label ?any } WHERE { <id/dispute/6b1f0c9d27a4e583/voice/denying> rdfs:label ?any }
