# Whoever passes a claim on is taken for one more who puts it forward.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE { ?claim relata:relayedBy <id/outlet/gazette> }
INSERT { ?claim relata:source <id/outlet/gazette> }
WHERE { ?claim relata:relayedBy <id/outlet/gazette> }
