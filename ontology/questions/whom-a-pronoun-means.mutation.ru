# “They” is read as one person.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

DELETE DATA { <id/mention/a/90-94> relata:refersTo <id/person/a/quill> }
