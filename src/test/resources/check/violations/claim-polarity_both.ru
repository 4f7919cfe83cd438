#+ also: claim-unexplained
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

INSERT DATA { GRAPH <id/graph/document/meridian-2024-03-05> { <id/claim/meridian-2024-03-05/3fa1c07e9b2d4a65> relata:polarity relata:denied } }
