# The country of the brigade is taken from where it is.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/force/third-brigade> relata:country <id/state/zubrowka> } ;
INSERT DATA { <id/force/third-brigade> relata:country <id/state/ruritania> }
