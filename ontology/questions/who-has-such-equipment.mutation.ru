# The hierarchy is written the wrong way round.
PREFIX relata: <https://w3id.org/relata/ontology/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE { ?narrow skos:broader ?broad }
INSERT { ?broad skos:broader ?narrow }
WHERE { ?narrow skos:broader ?broad . ?narrow a relata:EquipmentType }
