# “Withdrew from Ruritania to Borduria”: where they went is taken for where they left.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/proposition/2> relata:object <id/state/ruritania> } ;
INSERT DATA { <id/proposition/2> relata:object <id/state/borduria> }
