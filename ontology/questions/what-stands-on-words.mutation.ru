# A year is read as a number of something.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/claim/a/1/time> a relata:StatedTime } ;
INSERT DATA { <id/claim/a/1/time> a relata:Quantity }
