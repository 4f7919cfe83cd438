# Two newspapers that quote the same minister are counted as two who say so.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/dispute/1> relata:independentVoices 2 } ;
INSERT DATA { <id/dispute/1> relata:independentVoices 3 }
