# What is supplied is taken for who is supplied.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/proposition/1> relata:object <id/force/border-guard> . <id/claim/a/1> relata:item <id/equipment/s-400> } ;
INSERT DATA { <id/proposition/1> relata:object <id/equipment/s-400> . <id/claim/a/1> relata:item <id/force/border-guard> }
