BASE <https://w3id.org/relata/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/person/meridian-2024-03-05/jana-novak> rdfs:label ?any } INSERT { <id/person/meridian-2024-03-05/jana-novak> rdfs:label "Jana|Novak" } WHERE { <id/person/meridian-2024-03-05/jana-novak> rdfs:label ?any }
