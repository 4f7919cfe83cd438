BASE <https://w3id.org/relata/>
PREFIX dcterms: <http://purl.org/dc/terms/>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/document/meridian-2024-03-05> dcterms:language ?any } INSERT { <id/document/meridian-2024-03-05> dcterms:language "English"@en } WHERE { <id/document/meridian-2024-03-05> dcterms:language ?any }
