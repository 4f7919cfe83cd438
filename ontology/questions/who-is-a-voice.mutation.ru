# A voice is made for everybody who speaks, whether or not anybody contradicts.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

INSERT DATA { <id/dispute/1/voice/1> a relata:Voice ; relata:origin <id/person/a/resident> ; relata:voicedIn <id/claim/a/2> }
