// What is denied, and by whom? Any question, in SPARQL; Node 18 or later, or a browser.
const relata = globalThis.process?.env.RELATA ?? 'http://localhost:3030'

const query = `
PREFIX relata: <https://w3id.org/relata/ontology/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

SELECT ?sourceLabel ?words WHERE {
  ?claim relata:polarity relata:denied ; relata:source ?source ; rdfs:label ?words .
  ?source rdfs:label ?sourceLabel .
}
ORDER BY ?sourceLabel ?words
LIMIT 10`

const response = await fetch(`${relata}/sparql`, {
  method: 'POST',
  headers: { Accept: 'application/sparql-results+json' },
  body: new URLSearchParams({ query })
})
if (!response.ok) throw new Error((await response.json()).detail)
for (const row of (await response.json()).results.bindings) {
  console.log(`${row.sourceLabel.value}: ${row.words.value}`)
}
