BASE <https://w3id.org/relata/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX relata: <https://w3id.org/relata/ontology/>

INSERT DATA { GRAPH <id/graph/document/meridian-2024-03-05> { <id/claim/meridian-2024-03-05/none/attribution/0> a relata:Attribution ; rdfs:label "of no claim" ; relata:position 0 ; relata:attributedTo <id/document/meridian-2024-03-05> } }
