#+ also: span-context-differs
BASE <https://w3id.org/relata/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

# The offsets that come from counting the sign at the start of the text as two.
WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/span/meridian-2024-03-05/194-207/position> oa:start ?start ; oa:end ?end }
INSERT { <id/span/meridian-2024-03-05/194-207/position> oa:start "195"^^xsd:nonNegativeInteger ; oa:end "208"^^xsd:nonNegativeInteger }
WHERE { <id/span/meridian-2024-03-05/194-207/position> oa:start ?start ; oa:end ?end }
