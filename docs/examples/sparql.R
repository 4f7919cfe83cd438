# What is denied, and by whom? Any question in SPARQL, as a data frame; only base R is needed.
relata <- Sys.getenv("RELATA", "http://localhost:3030")

query <- "
PREFIX relata: <https://w3id.org/relata/ontology/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

SELECT ?sourceLabel ?words WHERE {
  ?claim relata:polarity relata:denied ; relata:source ?source ; rdfs:label ?words .
  ?source rdfs:label ?sourceLabel .
}
ORDER BY ?sourceLabel ?words
LIMIT 10"

answer <- read.csv(
  paste0(relata, "/sparql?format=csv&query=", URLencode(query, reserved = TRUE)),
  encoding = "UTF-8"
)
print(answer)
