BASE <https://w3id.org/relata/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX relata: <https://w3id.org/relata/ontology/>

INSERT DATA { GRAPH <id/graph/document/other> {
  <id/document/other> a relata:Document ; rdfs:label "Other" ; dcterms:identifier "other" ; relata:text <id/document/other/text> .
  <id/document/other/text> a relata:Text ; rdfs:label "Text of Other" ; relata:textOf <id/document/other> ; relata:length 6 ; relata:sha256 "053a32f025d58ba6cd785295dfe89c970672c21114b94ce393fc1ae1a8b21a57" ; rdf:value "Other." .
} } ;
WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/mention/meridian-2024-03-05/194-207> relata:inDocument ?document } INSERT { <id/mention/meridian-2024-03-05/194-207> relata:inDocument <id/document/other> } WHERE { <id/mention/meridian-2024-03-05/194-207> relata:inDocument ?document }
