BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

INSERT DATA { GRAPH <id/graph/document/meridian-2024-03-05> { <id/mention/meridian-2024-03-05/194-207> relata:refersTo <id/span/meridian-2024-03-05/194-207> } }
