# Equipment becomes a kind of facility, as if somebody could be stationed in it: it gets the relations of facilities.
PREFIX relata: <https://w3id.org/relata/ontology/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA { relata:EquipmentType rdfs:subClassOf relata:Facility }
