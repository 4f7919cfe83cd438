BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/document/meridian-2024-03-05> relata:outlet ?any } INSERT { <id/document/meridian-2024-03-05> relata:outlet <id/person/meridian-2024-03-05/jana-novak> } WHERE { <id/document/meridian-2024-03-05> relata:outlet ?any }
