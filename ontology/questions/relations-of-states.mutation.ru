# Alliances are thought of as one-sided guarantees.
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { relata:alliedWith relata:symmetric true } ;
INSERT DATA { relata:alliedWith relata:symmetric false }
