BASE <https://w3id.org/relata/>
PREFIX dcterms: <http://purl.org/dc/terms/>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/document/meridian-2024-03-05> dcterms:issued ?any } INSERT { <id/document/meridian-2024-03-05> dcterms:issued "5 March 2024" } WHERE { <id/document/meridian-2024-03-05> dcterms:issued ?any }
