package org.w3id.relata.web;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The terms that the pages ask for. */
final class Vocabulary {
    static final String OA = "http://www.w3.org/ns/oa#";
    static final String PROV = "http://www.w3.org/ns/prov#";

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
    static final Node LICENSE = DCTerms.license.asNode();

    static final Node DOCUMENT = term("Document");
    static final Node CLAIM = term("Claim");
    static final Node PROPOSITION = term("Proposition");
    static final Node DISPUTE = term("Dispute");
    static final Node NON_SPECIFIC = term("NonSpecific");

    static final Node IN_DOCUMENT = term("inDocument");
    static final Node TEXT = term("text");
    static final Node TEXT_OF = term("textOf");
    static final Node OUTLET = term("outlet");
    static final Node STATES = term("states");
    static final Node SOURCE = term("source");
    static final Node RELAYED_BY = term("relayedBy");
    static final Node ATTRIBUTION = term("attribution");
    static final Node POSITION = term("position");
    static final Node ATTRIBUTED_TO = term("attributedTo");
    static final Node MENTION = term("mention");
    static final Node REFERS_TO = term("refersTo");
    static final Node MANNER = term("manner");
    static final Node CUE = term("cue");
    static final Node RULE = term("rule");
    static final Node POLARITY = term("polarity");
    static final Node CERTAINTY = term("certainty");
    static final Node MODALITY = term("modality");
    static final Node QUOTATION = term("quotation");
    static final Node EVIDENCE = term("evidence");
    static final Node VALID_TIME = term("validTime");
    static final Node QUANTITY = term("quantity");
    static final Node ITEM = term("item");
    static final Node PLACE = term("place");
    static final Node CONFIDENCE = term("confidence");
    static final Node SPAN = term("span");
    static final Node SUBJECT = term("subject");
    static final Node RELATION = term("relation");
    static final Node OBJECT = term("object");
    static final Node AS_STATED = term("asStated");
    static final Node EDTF = term("edtf");
    static final Node MINIMUM = term("minimum");
    static final Node MAXIMUM = term("maximum");
    static final Node APPROXIMATE = term("approximate");
    static final Node COUNTED_KIND = term("countedKind");
    static final Node QUALIFIED_BY = term("qualifiedBy");
    static final Node DESCRIBED_IN = term("describedIn");
    static final Node GROUND = term("ground");
    static final Node ABOUT_PROPOSITION = term("aboutProposition");
    static final Node AFFIRMED_BY = term("affirmedBy");
    static final Node DENIED_BY = term("deniedBy");
    static final Node INDEPENDENT_VOICES = term("independentVoices");
    static final Node AFFIRMED = term("affirmed");
    static final Node DENIED = term("denied");

    static final Node HAS_SOURCE = NodeFactory.createURI(OA + "hasSource");
    static final Node HAS_SELECTOR = NodeFactory.createURI(OA + "hasSelector");
    static final Node SELECTOR_START = NodeFactory.createURI(OA + "start");
    static final Node SELECTOR_END = NodeFactory.createURI(OA + "end");
    static final Node GENERATED_BY = NodeFactory.createURI(PROV + "wasGeneratedBy");

    private Vocabulary() {}

    private static Node term(String localName) {
        return Addresses.term(localName);
    }
}
