PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE { ?claim relata:polarity relata:denied }
INSERT { ?claim relata:polarity relata:affirmed }
WERE { ?claim relata:polarity relata:denied }
