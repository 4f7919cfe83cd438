# The outlet that the document cites is taken for the one that it appeared in.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/document/a> relata:outlet <id/outlet/radio-meridian> } ;
INSERT DATA { <id/document/a> relata:outlet <id/outlet/gazette> }
