# The denial is taken for that of the newspaper, which only passes it on.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/claim/a/denial> relata:source <id/person/a/minister> } ;
INSERT DATA { <id/claim/a/denial> relata:source <id/outlet/gazette> }
