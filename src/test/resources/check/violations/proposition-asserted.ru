BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

INSERT DATA { GRAPH <id/graph/document/meridian-2024-03-05> { <id/state/zubrowka> relata:deploysForcesTo <id/facility/lutz-air-base> } }
