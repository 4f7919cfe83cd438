BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

INSERT DATA { GRAPH <id/graph/document/meridian-2024-03-05> { <id/person/meridian-2024-03-05/jana-novak> relata:describedIn <id/person/meridian-2024-03-05/oskar-lind> } }
