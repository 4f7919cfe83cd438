# Somebody makes a graph of facts out of what is claimed.
PREFIX relata: <https://w3id.org/relata/ontology/>

INSERT { ?subject ?relation ?object }
WHERE { ?proposition relata:subject ?subject ; relata:relation ?relation ; relata:object ?object }
