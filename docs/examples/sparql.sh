#!/bin/sh
# What is denied, and by whom? Any question, in SPARQL.
set -eu
relata=${RELATA:-http://localhost:3030}

curl -fsS "$relata/sparql" -H 'Accept: text/csv' --data-urlencode 'query=
PREFIX relata: <https://w3id.org/relata/ontology/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

SELECT ?sourceLabel ?words WHERE {
  ?claim relata:polarity relata:denied ; relata:source ?source ; rdfs:label ?words .
  ?source rdfs:label ?sourceLabel .
}
ORDER BY ?sourceLabel ?words
LIMIT 10'
