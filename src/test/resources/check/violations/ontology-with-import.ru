BASE <https://w3id.org/relata/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>

INSERT DATA { GRAPH <id/graph/ontology> { <https://w3id.org/relata/ontology/> owl:imports <http://www.w3.org/ns/prov-o#> } }
