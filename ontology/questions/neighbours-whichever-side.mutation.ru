# “Borders” is declared to read in one direction only.
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { relata:borders relata:symmetric true } ;
INSERT DATA { relata:borders relata:symmetric false }
