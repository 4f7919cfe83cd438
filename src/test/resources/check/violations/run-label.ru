BASE <https://w3id.org/relata/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/run/0.1.0-5e0c7a91d3b2> rdfs:label ?any } WHERE { <id/run/0.1.0-5e0c7a91d3b2> rdfs:label ?any }
