#!/bin/sh
# Which facilities are in Belarus, and by whose word? A canned query, asked by its name.
set -eu
relata=${RELATA:-http://localhost:3030}

# Things may be called by their names. The answer is CSV, with labels beside IRIs.
curl -fsS -G "$relata/queries/facilities-in-a-state" -H 'Accept: text/csv' \
  --data-urlencode 'state=Belarus'

# Five rows; the header Link leads to the next ones.
curl -fsS -G "$relata/queries/all-claims" -D - -o /dev/null \
  -d limit=5 -d format=json | grep -i '^link:'
