# The dispute is settled in passing by saying in which state the valley is.
BASE <https://w3id.org/relata/>
PREFIX relata: <https://w3id.org/relata/ontology/>

INSERT DATA { <id/place/valley> relata:within <id/state/zubrowka> }
