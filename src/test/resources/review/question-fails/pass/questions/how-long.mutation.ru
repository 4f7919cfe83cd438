PREFIX : <https://w3id.org/relata/ontology/>

DELETE WHERE { ?river :length ?length }
