BASE <https://w3id.org/relata/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/person/meridian-2024-03-05/jana-novak> skos:prefLabel ?any } WHERE { <id/person/meridian-2024-03-05/jana-novak> skos:prefLabel ?any }
