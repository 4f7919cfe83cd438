BASE <https://w3id.org/relata/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/mention/meridian-2024-03-05/194-207> rdfs:label ?any } WHERE { <id/mention/meridian-2024-03-05/194-207> rdfs:label ?any }
