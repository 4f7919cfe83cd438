# How sure the source is is taken for how sure the converter is.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/claim/a/1> relata:confidence 0.3 . <id/claim/a/2> relata:confidence 0.9 } ;
INSERT DATA { <id/claim/a/1> relata:confidence 1.0 . <id/claim/a/2> relata:confidence 0.3 }
