BASE <https://w3id.org/relata/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX relata: <https://w3id.org/relata/ontology/>

INSERT DATA { GRAPH <id/graph/document/meridian-2024-03-05> { <id/proposition/dfed92fc76af36ce> rdf:reifies <<( <id/state/ruritania> relata:possesses <id/equipment/s-400> )>> } }
