# A value of one list is used for another: how sure a source is and whether it speaks of a plan are confused.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/claim/a/1> relata:certainty relata:probable } ;
INSERT DATA { <id/claim/a/1> relata:certainty relata:planned }
