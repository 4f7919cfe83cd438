BASE <https://w3id.org/relata/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA { GRAPH <id/graph/document/meridian-2024-03-05> { _:somebody rdfs:label "somebody" } }
