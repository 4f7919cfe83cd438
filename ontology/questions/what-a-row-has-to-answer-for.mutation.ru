# A claim cites the row of its relation only, and not the one by which its speaker was found.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/claim/a/2> relata:rule <lexicon/reporting/say> }
