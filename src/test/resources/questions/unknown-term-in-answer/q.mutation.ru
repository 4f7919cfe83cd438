PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE { ?claim relata:polarity relata:denied }
INSERT { ?claim relata:polarity relata:affirmed }
WHERE { ?claim relata:polarity relata:denied }
