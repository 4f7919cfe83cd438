BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

INSERT DATA { GRAPH <id/graph/document/meridian-2024-03-05> { <id/document/meridian-2024-03-05/text> relata:textOf <id/person/meridian-2024-03-05/jana-novak> } }
