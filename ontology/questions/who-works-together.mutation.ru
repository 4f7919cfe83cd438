# “Is not an ally” is left to the polarity of the claim; here the relation itself is exchanged for that of opponents.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/proposition/2> relata:relation relata:alliedWith } ;
INSERT DATA { <id/proposition/2> relata:relation relata:opposes }
