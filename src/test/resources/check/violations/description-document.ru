BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/actor/meridian-2024-03-05/two-ruritanian-officials> relata:describedIn ?any } WHERE { <id/actor/meridian-2024-03-05/two-ruritanian-officials> relata:describedIn ?any }
