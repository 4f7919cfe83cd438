# The war is called by the euphemism of one side, “exercise”, and classed by it.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/conflict/valley-war> a relata:Conflict } ;
INSERT DATA { <id/conflict/valley-war> a relata:Exercise }
