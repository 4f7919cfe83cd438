# The protocol is taken for the report about it.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/agreement/a/protocol-of-lutz> a relata:Agreement } ;
INSERT DATA { <id/agreement/a/protocol-of-lutz> a relata:Report }
