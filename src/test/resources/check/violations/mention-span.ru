BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/mention/meridian-2024-03-05/194-207> relata:span ?any } WHERE { <id/mention/meridian-2024-03-05/194-207> relata:span ?any }
