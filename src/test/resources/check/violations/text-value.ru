BASE <https://w3id.org/relata/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/document/meridian-2024-03-05/text> rdf:value ?any } WHERE { <id/document/meridian-2024-03-05/text> rdf:value ?any }
