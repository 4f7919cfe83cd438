# The hedge is lost: “may” is passed over, and the resident's guess becomes certain.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/claim/a/3> relata:certainty relata:possible } ;
INSERT DATA { <id/claim/a/3> relata:certainty relata:certain }
