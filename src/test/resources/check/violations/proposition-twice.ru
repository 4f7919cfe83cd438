#+ also: claim-unexplained
BASE <https://w3id.org/relata/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX relata: <https://w3id.org/relata/ontology/>

INSERT DATA { GRAPH <id/graph/document/meridian-2024-03-05> { 
  <id/claim/meridian-2024-03-05/3fa1c07e9b2d4a65> relata:states <id/proposition/again> .
  <id/proposition/again> a relata:Proposition ; rdfs:label "Ruritania – needs – S-400" ;
    relata:subject <id/state/ruritania> ; relata:relation relata:needs ; relata:object <id/equipment/s-400> ; rdf:reifies <<( <id/state/ruritania> relata:needs <id/equipment/s-400> )>> .
 } }
