# A number is modelled as a description of people.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/quantity/300-300-guards> a relata:Quantity } ;
INSERT DATA { <id/quantity/300-300-guards> a relata:Actor , relata:NonSpecific }
