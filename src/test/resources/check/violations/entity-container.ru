BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

INSERT DATA { GRAPH <id/graph/gazetteer> { <id/facility/lutz-air-base> relata:within <id/person/meridian-2024-03-05/jana-novak> } }
