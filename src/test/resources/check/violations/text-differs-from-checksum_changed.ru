BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/document/meridian-2024-03-05/text> relata:sha256 ?any } INSERT { <id/document/meridian-2024-03-05/text> relata:sha256 "0000000000000000000000000000000000000000000000000000000000000000" } WHERE { <id/document/meridian-2024-03-05/text> relata:sha256 ?any }
