# The bridge was closed, not blown up.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/proposition/4> relata:relation relata:destroys } ;
INSERT DATA { <id/proposition/4> relata:relation relata:closes }
