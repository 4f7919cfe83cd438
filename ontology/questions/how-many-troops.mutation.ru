# “As many as 15,000” is taken for 15,000 or more.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/claim/a/1/quantity> relata:maximum 15000.0 } ;
INSERT DATA { <id/claim/a/1/quantity> relata:minimum 15000.0 }
