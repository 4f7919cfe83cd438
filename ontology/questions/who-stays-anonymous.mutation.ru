# The two officials are merged with a spokeswoman who is named elsewhere.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/claim/a/1> relata:source <id/actor/a/two-officials> } ;
INSERT DATA { <id/claim/a/1> relata:source <id/person/a/spokeswoman> }
