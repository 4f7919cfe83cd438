# The place is taken for the one that is provoked.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/proposition/1> relata:object <id/state/ruritania> } ;
INSERT DATA { <id/proposition/1> relata:object <id/place/border> }
