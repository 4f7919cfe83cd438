# Only the verb is kept as the cue, although the row needs both pieces.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/claim/a/1/attribution/1> relata:cue <id/span/a/20-29> }
