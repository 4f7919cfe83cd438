# Membership is opened to places, so that somebody may be a member of a town.
PREFIX relata: <https://w3id.org/relata/ontology/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE DATA { relata:memberOf rdfs:range relata:Organization } ;
INSERT DATA { relata:memberOf rdfs:range relata:Location }
