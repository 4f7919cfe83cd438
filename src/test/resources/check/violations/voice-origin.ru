BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

WITH <id/graph/disputes>
DELETE { <id/dispute/6b1f0c9d27a4e583/voice/denying> relata:origin ?any } WHERE { <id/dispute/6b1f0c9d27a4e583/voice/denying> relata:origin ?any }
