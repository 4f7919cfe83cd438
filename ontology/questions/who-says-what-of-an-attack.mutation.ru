# “Did not deny that it had attacked” is read as a denial of what is affirmed: the polarity of Ruritania's claim flips.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/claim/a/1> relata:polarity relata:affirmed } ;
INSERT DATA { <id/claim/a/1> relata:polarity relata:denied }
