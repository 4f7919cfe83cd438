BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

INSERT DATA { GRAPH <id/graph/gazetteer> { <id/state/ruritania> relata:borders <id/state/zubrowka> } }
