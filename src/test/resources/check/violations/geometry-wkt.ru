BASE <https://w3id.org/relata/>
PREFIX geo: <http://www.opengis.net/ont/geosparql#>

INSERT DATA { GRAPH <id/graph/gazetteer> { <id/facility/lutz-air-base/geometry> geo:asWKT "POINT(16.4 48.2)" } }
