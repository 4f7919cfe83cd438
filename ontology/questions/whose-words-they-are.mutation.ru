# What is quoted in part is passed off as quoted in full.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/claim/a/in-part> relata:quotation relata:mixed } ;
INSERT DATA { <id/claim/a/in-part> relata:quotation relata:direct }
