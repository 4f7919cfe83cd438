# The report is taken for its publisher, who becomes the source himself.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/claim/a/1> relata:source <id/report/a/annual-report> } ;
INSERT DATA { <id/claim/a/1> relata:source <id/organization/ministry> }
