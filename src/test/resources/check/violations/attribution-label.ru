BASE <https://w3id.org/relata/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/claim/meridian-2024-03-05/3fa1c07e9b2d4a65/attribution/3> rdfs:label ?any } WHERE { <id/claim/meridian-2024-03-05/3fa1c07e9b2d4a65/attribution/3> rdfs:label ?any }
