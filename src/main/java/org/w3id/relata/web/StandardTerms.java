package org.w3id.relata.web;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.relata.claim.Polarity;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.Vocabulary;

/** The terms that the pages ask for beside the ontology's own. */
final class StandardTerms {
    static final Node TYPE = RDF.type.asNode();
    static final Node VALUE = RDF.value.asNode();
    static final Node LABEL = RDFS.label.asNode();
    static final Node PREF_LABEL = SKOS.prefLabel.asNode();
    static final Node ALT_LABEL = SKOS.altLabel.asNode();
    static final Node EXACT_MATCH = SKOS.exactMatch.asNode();
    static final Node SCOPE_NOTE = SKOS.scopeNote.asNode();
    static final Node DEFINITION = SKOS.definition.asNode();
    static final Node TITLE = DCTerms.title.asNode();
    static final Node CREATOR = DCTerms.creator.asNode();
    static final Node ISSUED = DCTerms.issued.asNode();
    static final Node SOURCE_URL = DCTerms.source.asNode();
    static final Node LANGUAGE = DCTerms.language.asNode();
    static final Node LICENSE = DCTerms.license.asNode();
    static final Node HAS_SELECTOR = OA.hasSelector.asNode();
    static final Node SELECTOR_START = OA.start.asNode();
    static final Node SELECTOR_END = OA.end.asNode();
    static final Node GENERATED_BY = NodeFactory.createURI(Namespaces.PREFIXES.get("prov") + "wasGeneratedBy");
    static final Node DENIED = Vocabulary.term(Polarity.DENIED.localName());

    private StandardTerms() {}
}
