BASE <https://w3id.org/relata/>
PREFIX dcterms: <http://purl.org/dc/terms/>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/document/meridian-2024-03-05> dcterms:source ?any } INSERT { <id/document/meridian-2024-03-05> dcterms:source "radio-meridian.example" } WHERE { <id/document/meridian-2024-03-05> dcterms:source ?any }
