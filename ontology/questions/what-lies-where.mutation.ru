# The base is described as the town that it bears the name of.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/facility/lutz-air-base> a relata:Facility } ;
INSERT DATA { <id/facility/lutz-air-base> a relata:Place }
