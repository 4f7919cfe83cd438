# Offsets are counted in units of UTF-16.
BASE <https://w3id.org/relata/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA { <id/span/a/18-34/position> oa:start "18"^^xsd:nonNegativeInteger ; oa:end "34"^^xsd:nonNegativeInteger } ;
INSERT DATA { <id/span/a/18-34/position> oa:start "19"^^xsd:nonNegativeInteger ; oa:end "35"^^xsd:nonNegativeInteger }
