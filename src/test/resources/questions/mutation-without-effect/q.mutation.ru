PREFIX relata: <https://w3id.org/relata/ontology/>

INSERT DATA { <https://w3id.org/relata/id/claim> relata:confidence 0.1 }
