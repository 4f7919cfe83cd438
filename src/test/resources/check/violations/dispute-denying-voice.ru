#+ also: voices-miscounted
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

INSERT DATA { GRAPH <id/graph/disputes> { <id/dispute/6b1f0c9d27a4e583> relata:denyingVoice <id/claim/meridian-2024-03-05/e49b7d03c5f1826a> } }
