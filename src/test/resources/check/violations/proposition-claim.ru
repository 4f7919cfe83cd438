#+ also: reading-of-another-claim
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/claim/meridian-2024-03-05/94f0ab3c7d25e618> relata:states ?any } WHERE { <id/claim/meridian-2024-03-05/94f0ab3c7d25e618> relata:states ?any }
