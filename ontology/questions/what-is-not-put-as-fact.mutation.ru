# An announced withdrawal is counted as one that has happened.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/claim/a/will-withdraw> relata:modality relata:planned } ;
INSERT DATA { <id/claim/a/will-withdraw> relata:modality relata:asserted }
