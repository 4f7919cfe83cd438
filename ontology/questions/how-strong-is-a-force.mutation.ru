# The number hangs on the claim only, and the place of the object is taken by what is counted.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/proposition/1> relata:object <id/quantity/12000-15000-guards> } ;
INSERT DATA {
  <id/proposition/1> relata:object <id/actor/a/guards> .
  <id/actor/a/guards> a relata:Actor , relata:NonSpecific .
  <id/claim/a/1> relata:quantity <id/quantity/12000-15000-guards> .
  <id/claim/a/2> relata:quantity <id/quantity/12000-15000-guards>
}
