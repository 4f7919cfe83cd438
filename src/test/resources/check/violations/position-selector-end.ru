BASE <https://w3id.org/relata/>
PREFIX oa: <http://www.w3.org/ns/oa#>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/span/meridian-2024-03-05/194-207/position> oa:end ?any } WHERE { <id/span/meridian-2024-03-05/194-207/position> oa:end ?any }
