BASE <https://w3id.org/relata/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX relata: <https://w3id.org/relata/ontology/>

INSERT DATA { GRAPH <id/graph/ontology> { 
  relata:admires a owl:ObjectProperty , relata:Relation ; rdfs:domain relata:Actor ; relata:symmetric false .
  <id/list/1> a owl:AllDifferent ; owl:distinctMembers <id/list/2> . <id/list/2> <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> relata:admires
 } }
