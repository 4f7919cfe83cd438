BASE <https://w3id.org/relata/>
PREFIX prov: <http://www.w3.org/ns/prov#>

WITH <id/graph/document/meridian-2024-03-05>
DELETE { <id/claim/meridian-2024-03-05/3fa1c07e9b2d4a65> prov:wasGeneratedBy ?any } WHERE { <id/claim/meridian-2024-03-05/3fa1c07e9b2d4a65> prov:wasGeneratedBy ?any }
