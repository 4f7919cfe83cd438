BASE <https://w3id.org/relata/>
PREFIX oa: <http://www.w3.org/ns/oa#>

DELETE DATA { GRAPH <id/graph/document/meridian-2024-03-05> { <id/span/meridian-2024-03-05/194-207> oa:hasSelector <id/span/meridian-2024-03-05/194-207/quote> } }
