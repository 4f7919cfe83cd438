package org.w3id.relata.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the ontology that the data uses. The classes of entities are named by {@code entity.Kind}. */
public final class Vocabulary {
    public static final Node DOCUMENT = term("Document");
    public static final Node TEXT = term("Text");
    public static final Node CLAIM = term("Claim");
    public static final Node PROPOSITION = term("Proposition");
    public static final Node ATTRIBUTION = term("Attribution");
    public static final Node READING = term("Reading");
    public static final Node MENTION = term("Mention");
    public static final Node SPAN = term("Span");
    public static final Node QUANTITY = term("Quantity");
    public static final Node STATED_TIME = term("StatedTime");
    public static final Node DISPUTE = term("Dispute");
    public static final Node VOICE = term("Voice");
    public static final Node RUN = term("Run");
    public static final Node NON_SPECIFIC = term("NonSpecific");

    public static final Node hasText = term("text");
    public static final Node textOf = term("textOf");
    public static final Node sha256 = term("sha256");
    public static final Node length = term("length");
    public static final Node outlet = term("outlet");
    public static final Node inDocument = term("inDocument");

    public static final Node states = term("states");
    public static final Node source = term("source");
    public static final Node relayedBy = term("relayedBy");
    public static final Node attribution = term("attribution");
    public static final Node polarity = term("polarity");
    public static final Node certainty = term("certainty");
    public static final Node modality = term("modality");
    public static final Node quotation = term("quotation");
    public static final Node evidence = term("evidence");
    public static final Node validTime = term("validTime");
    public static final Node quantity = term("quantity");
    public static final Node item = term("item");
    public static final Node place = term("place");
    public static final Node rule = term("rule");
    public static final Node reading = term("reading");
    public static final Node explains = term("explains");
    public static final Node words = term("words");
    public static final Node confidence = term("confidence");

    public static final Node position = term("position");
    public static final Node attributedTo = term("attributedTo");
    public static final Node mention = term("mention");
    public static final Node manner = term("manner");
    public static final Node cue = term("cue");
    public static final Node span = term("span");
    public static final Node refersTo = term("refersTo");

    public static final Node subject = term("subject");
    public static final Node relation = term("relation");
    public static final Node object = term("object");

    public static final Node minimum = term("minimum");
    public static final Node maximum = term("maximum");
    public static final Node approximate = term("approximate");
    public static final Node countedKind = term("countedKind");
    public static final Node asStated = term("asStated");
    public static final Node edtf = term("edtf");
    public static final Node earliest = term("earliest");
    public static final Node latest = term("latest");
    public static final Node resolvedAgainst = term("resolvedAgainst");

    public static final Node qualifiedBy = term("qualifiedBy");
    public static final Node describedIn = term("describedIn");
    public static final Node version = term("version");
    public static final Node knowledge = term("knowledge");

    public static final Node country = term("country");
    public static final Node within = term("within");
    public static final Node claimedBy = term("claimedBy");
    public static final Node gazetteerOperator = term("gazetteerOperator");

    public static final Node ground = term("ground");
    public static final Node aboutProposition = term("aboutProposition");
    public static final Node affirmedBy = term("affirmedBy");
    public static final Node deniedBy = term("deniedBy");
    public static final Node independentVoices = term("independentVoices");
    public static final Node affirmingVoice = term("affirmingVoice");
    public static final Node denyingVoice = term("denyingVoice");
    public static final Node origin = term("origin");
    public static final Node voicedIn = term("voicedIn");

    private Vocabulary() {}

    /** The term with a local name. */
    public static Node term(String localName) {
        return NodeFactory.createURI(Namespaces.ONTOLOGY + localName);
    }
}
