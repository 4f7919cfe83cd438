package org.w3id.relata.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of other vocabularies that Jena has no constants for. */
final class ForeignTerms {
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private static final String GEO = "http://www.opengis.net/ont/geosparql#";

    static final Node PROV_ENTITY = iri(PROV + "Entity");
    static final Node PROV_ACTIVITY = iri(PROV + "Activity");
    static final Node wasGeneratedBy = iri(PROV + "wasGeneratedBy");
    static final Node latitude = iri(WGS84 + "lat");
    static final Node longitude = iri(WGS84 + "long");
    static final Node hasGeometry = iri(GEO + "hasGeometry");
    static final Node asWkt = iri(GEO + "asWKT");
    static final Node GEOMETRY = iri(GEO + "Geometry");
    static final Node POINT = iri("http://www.opengis.net/ont/sf#Point");
    static final String WKT_LITERAL = GEO + "wktLiteral";
    static final Node reifies = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies");

    private ForeignTerms() {}

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
