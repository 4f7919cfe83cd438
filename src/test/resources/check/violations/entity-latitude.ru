BASE <https://w3id.org/relata/>
PREFIX wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>

WITH <id/graph/gazetteer>
DELETE { <id/facility/lutz-air-base> wgs84:lat ?any } INSERT { <id/facility/lutz-air-base> wgs84:lat 482.0 } WHERE { <id/facility/lutz-air-base> wgs84:lat ?any }
