# The mark is modelled as a word: the reading that led to “planned” explains a row of the lexicon.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/claim/a/1/reading/2> relata:explains relata:planned } ;
INSERT DATA {
  <id/claim/a/1/reading/2> relata:explains <lexicon/marks/plan> .
  <lexicon/marks/plan> a <http://www.w3.org/2004/02/skos/core#Concept>
}
