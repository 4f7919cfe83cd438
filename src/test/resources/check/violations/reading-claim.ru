BASE <https://w3id.org/relata/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX relata: <https://w3id.org/relata/ontology/>

INSERT DATA { GRAPH <id/graph/document/meridian-2024-03-05> { <id/claim/meridian-2024-03-05/none/reading/0> a relata:Reading ; rdfs:label "of no claim" ; relata:explains relata:denied ; relata:rule <lexicon/marks/may> ; relata:words <id/span/meridian-2024-03-05/387-391> } }
