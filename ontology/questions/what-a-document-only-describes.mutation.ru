# Where the bases are is confused with whose they are.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/facility/a/zubrowkan-bases> relata:qualifiedBy <id/state/zubrowka> } ;
INSERT DATA { <id/facility/a/zubrowkan-bases> relata:qualifiedBy <id/state/ruritania> }
