# An alliance is taken to be an actor without being an organization: the class hierarchy loses a link.
PREFIX relata: <https://w3id.org/relata/ontology/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE DATA { relata:Alliance rdfs:subClassOf relata:Organization } ;
INSERT DATA { relata:Alliance rdfs:subClassOf relata:Actor }
