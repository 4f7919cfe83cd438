# “It is untrue that there are none” is put on the denying side, although it affirms.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/dispute/1> relata:affirmedBy <id/claim/a/1> } ;
INSERT DATA { <id/dispute/1> relata:deniedBy <id/claim/a/1> }
