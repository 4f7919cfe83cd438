BASE <https://w3id.org/relata/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/document/meridian-2024-03-05/text> rdfs:label ?any } WHERE { <id/document/meridian-2024-03-05/text> rdfs:label ?any }
