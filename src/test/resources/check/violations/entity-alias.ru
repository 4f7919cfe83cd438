BASE <https://w3id.org/relata/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { GRAPH <id/graph/document/meridian-2024-03-05> { <id/person/meridian-2024-03-05/jana-novak> skos:altLabel "J. Novak" } }
