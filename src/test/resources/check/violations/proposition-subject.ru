BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/proposition/dfed92fc76af36ce> relata:subject ?any } WHERE { <id/proposition/dfed92fc76af36ce> relata:subject ?any }
