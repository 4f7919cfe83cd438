BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/claim/meridian-2024-03-05/3fa1c07e9b2d4a65/time> relata:earliest ?any } INSERT { <id/claim/meridian-2024-03-05/3fa1c07e9b2d4a65/time> relata:earliest "2024-03-01"^^xsd:date } WHERE { <id/claim/meridian-2024-03-05/3fa1c07e9b2d4a65/time> relata:earliest ?any }
