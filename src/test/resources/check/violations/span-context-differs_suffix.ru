BASE <https://w3id.org/relata/>
PREFIX oa: <http://www.w3.org/ns/oa#>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/span/meridian-2024-03-05/194-207/quote> oa:suffix ?any } INSERT { <id/span/meridian-2024-03-05/194-207/quote> oa:suffix " in March" } WHERE { <id/span/meridian-2024-03-05/194-207/quote> oa:suffix ?any }
