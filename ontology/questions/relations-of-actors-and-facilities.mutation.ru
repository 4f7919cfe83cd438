# The range of “operates” is narrowed to what moves: nobody could say any longer that somebody runs a base.
PREFIX relata: <https://w3id.org/relata/ontology/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE DATA { relata:operates rdfs:range relata:Facility } ;
INSERT DATA { relata:operates rdfs:range relata:EquipmentType }
