# The length is that in bytes of UTF-8.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/document/a/text> relata:length 6 } ;
INSERT DATA { <id/document/a/text> relata:length 10 }
