# A state is modelled as an actor only, as if nothing could be in it.
PREFIX relata: <https://w3id.org/relata/ontology/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE DATA { relata:State rdfs:subClassOf relata:Location }
