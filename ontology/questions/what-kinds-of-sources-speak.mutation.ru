# The alliance is described as no more than an organization.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/alliance/northern-pact> a relata:Alliance } ;
INSERT DATA { <id/alliance/northern-pact> a relata:Organization }
