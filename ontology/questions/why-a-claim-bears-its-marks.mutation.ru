# The reading of “not” explains the claim as a whole, so that nobody learns where the denial comes from.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/claim/a/1/reading/0> relata:explains relata:denied } ;
INSERT DATA { <id/claim/a/1/reading/0> relata:explains <id/claim/a/1> }
