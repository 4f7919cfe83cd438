BASE <https://w3id.org/relata/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX relata: <https://w3id.org/relata/ontology/>

INSERT DATA { GRAPH <id/graph/ontology> { <https://w3id.org/relata/ontology/> a owl:Ontology . relata:rumour rdfs:label "rumour"@en , "hearsay"@en } }
