#+ also: claim-unexplained
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/claim/meridian-2024-03-05/3fa1c07e9b2d4a65> relata:modality ?any } INSERT { <id/claim/meridian-2024-03-05/3fa1c07e9b2d4a65> relata:modality relata:denied } WHERE { <id/claim/meridian-2024-03-05/3fa1c07e9b2d4a65> relata:modality ?any }
