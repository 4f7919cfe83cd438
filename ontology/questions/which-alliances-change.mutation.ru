# Who has applied is counted as a member.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/proposition/2> relata:relation relata:accedesTo } ;
INSERT DATA { <id/proposition/2> relata:relation relata:memberOf }
