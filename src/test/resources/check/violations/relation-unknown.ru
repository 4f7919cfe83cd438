BASE <https://w3id.org/relata/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX relata: <https://w3id.org/relata/ontology/>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/proposition/dfed92fc76af36ce> relata:relation ?relation ; rdf:reifies ?term }
INSERT { <id/proposition/dfed92fc76af36ce> relata:relation relata:admires ; rdf:reifies <<( <id/state/ruritania> relata:admires <id/equipment/s-400> )>> . relata:admires rdfs:label "admires" }
WHERE { <id/proposition/dfed92fc76af36ce> relata:relation ?relation ; rdf:reifies ?term }
