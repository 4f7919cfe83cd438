# The chain is read the wrong way round at its end: the commander is taken to quote the authors.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/claim/a/1/attribution/2> relata:position 2 . <id/claim/a/1/attribution/3> relata:position 3 } ;
INSERT DATA { <id/claim/a/1/attribution/2> relata:position 3 . <id/claim/a/1/attribution/3> relata:position 2 }
