"""Who says what about Belarus? A canned query, in parts of twenty rows; only the standard library is needed."""

import json
import os
import re
import urllib.parse
import urllib.request

RELATA = os.environ.get("RELATA", "http://localhost:3030")


def parts(query, **parameters):
    """The rows of an answer, part by part: the header Link leads from one to the next."""
    address = f"{RELATA}/queries/{query}?{urllib.parse.urlencode(parameters)}"
    while address:
        request = urllib.request.Request(address, headers={"Accept": "application/sparql-results+json"})
        with urllib.request.urlopen(request) as response:
            yield json.load(response)["results"]["bindings"]
            links = ", ".join(response.headers.get_all("Link", []))
            further = re.search(r'<([^>]*)>; rel="next"', links)
            address = urllib.parse.urljoin(address, further.group(1)) if further else None


for rows in parts("claims-about-an-entity", entity="Belarus", limit=20):
    print(f"{len(rows)} rows")
    for row in rows:
        print(f"  {row['sourceLabel']['value']}: {row['words']['value']}")
