#+ also: dispute-without-dissent
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

WITH <id/graph/disputes>
DELETE { <id/dispute/6b1f0c9d27a4e583> relata:ground ?any } INSERT { <id/dispute/6b1f0c9d27a4e583> relata:ground relata:existence ; relata:deniedBy <id/person/meridian-2024-03-05/jana-novak> }
WHERE { <id/dispute/6b1f0c9d27a4e583> relata:ground ?any }
