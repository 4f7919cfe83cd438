# Whoever prints what the minister says is counted as one more who says so.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/dispute/1/voice/0> relata:voicedIn <id/claim/b/1> } ;
INSERT DATA {
  <id/dispute/1> relata:affirmingVoice <id/dispute/1/voice/2> .
  <id/dispute/1/voice/2> a relata:Voice ; relata:origin <id/outlet/radio-meridian> ; relata:voicedIn <id/claim/b/1>
}
