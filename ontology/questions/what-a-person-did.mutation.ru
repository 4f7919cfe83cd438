# The title is put into the mouth of the one who bears it.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/claim/a/1> relata:source <id/document/a> } ;
INSERT DATA { <id/claim/a/1> relata:source <id/person/a/commander> }
