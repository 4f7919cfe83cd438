BASE <https://w3id.org/relata/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX relata: <https://w3id.org/relata/ontology/>

INSERT DATA { GRAPH <id/graph/document/other> {
  <id/document/other> a relata:Document ; rdfs:label "Other" ; dcterms:identifier "other" ; relata:text <id/document/other/text> .
  <id/document/other/text> a relata:Text ; rdfs:label "Text of Other" ; relata:textOf <id/document/other> ; relata:length 6 ; relata:sha256 "053a32f025d58ba6cd785295dfe89c970672c21114b94ce393fc1ae1a8b21a57" ; rdf:value "Other." .
  <id/span/other/0-5> a relata:Span, <http://www.w3.org/ns/oa#SpecificResource> ; rdfs:label "Other" ; <http://www.w3.org/ns/oa#hasSource> <id/document/other/text> ;
      <http://www.w3.org/ns/oa#hasSelector> <id/span/other/0-5/position> , <id/span/other/0-5/quote> .
  <id/span/other/0-5/position> a <http://www.w3.org/ns/oa#TextPositionSelector> ; <http://www.w3.org/ns/oa#start> "0"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger> ; <http://www.w3.org/ns/oa#end> "5"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger> .
  <id/span/other/0-5/quote> a <http://www.w3.org/ns/oa#TextQuoteSelector> ; <http://www.w3.org/ns/oa#exact> "Other" ; <http://www.w3.org/ns/oa#prefix> "" ; <http://www.w3.org/ns/oa#suffix> "." .
} } ;
INSERT DATA { GRAPH <id/graph/document/meridian-2024-03-05> { <id/claim/meridian-2024-03-05/94f0ab3c7d25e618/reading/1> relata:words <id/span/other/0-5> .
  <id/span/other/0-5> <http://www.w3.org/ns/oa#hasSource> <id/document/other/text> } }
