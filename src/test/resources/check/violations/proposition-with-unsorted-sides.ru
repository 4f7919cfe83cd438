BASE <https://w3id.org/relata/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX relata: <https://w3id.org/relata/ontology/>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/proposition/ede9992c0ed1e394> relata:subject ?subject ; relata:object ?object ; rdf:reifies ?term }
INSERT { <id/proposition/ede9992c0ed1e394> relata:subject ?object ; relata:object ?subject ; rdf:reifies <<( <id/state/zubrowka> relata:borders <id/state/ruritania> )>> }
WHERE { <id/proposition/ede9992c0ed1e394> relata:subject ?subject ; relata:object ?object ; rdf:reifies ?term }
