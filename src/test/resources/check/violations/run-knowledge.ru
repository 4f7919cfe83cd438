BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/run/0.1.0-5e0c7a91d3b2> relata:knowledge ?any } INSERT { <id/run/0.1.0-5e0c7a91d3b2> relata:knowledge "of yesterday" } WHERE { <id/run/0.1.0-5e0c7a91d3b2> relata:knowledge ?any }
