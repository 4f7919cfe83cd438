BASE <https://w3id.org/relata/>
PREFIX dcterms: <http://purl.org/dc/terms/>

INSERT DATA { GRAPH <id/graph/document/meridian-2024-03-05> { <id/document/meridian-2024-03-05> dcterms:title "Another title" } }
