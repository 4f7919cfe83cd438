# What a document claims is written into the gazetteer.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/facility/lutz-air-base> relata:gazetteerOperator <id/state/ruritania> } ;
INSERT DATA { <id/facility/lutz-air-base> relata:gazetteerOperator <id/state/zubrowka> }
