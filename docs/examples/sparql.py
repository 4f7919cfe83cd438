"""What is denied, and by whom? Any question, in SPARQL; only the standard library is needed."""

import csv
import io
import os
import urllib.parse
import urllib.request

RELATA = os.environ.get("RELATA", "http://localhost:3030")

QUERY = """
PREFIX relata: <https://w3id.org/relata/ontology/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

SELECT ?sourceLabel ?words WHERE {
  ?claim relata:polarity relata:denied ; relata:source ?source ; rdfs:label ?words .
  ?source rdfs:label ?sourceLabel .
}
ORDER BY ?sourceLabel ?words
LIMIT 10
"""

body = urllib.parse.urlencode({"query": QUERY}).encode()
request = urllib.request.Request(f"{RELATA}/sparql", data=body, headers={"Accept": "text/csv"})
with urllib.request.urlopen(request) as response:
    for row in csv.DictReader(io.TextIOWrapper(response, encoding="utf-8", newline="")):
        print(f"{row['sourceLabel']}: {row['words']}")
