package org.w3id.relata.rdf.nanopub;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.relata.rdf.GraphBuilder;
import org.w3id.relata.rdf.Literals;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.Vocabulary;

/** What a nanopublication says of itself: what it is about, who made it, and on which terms. */
final class PublicationInfo {
    private static final Node LICENCE = NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/");
    private static final Node RIGHTS = Literals.english(
            "The licence is for what Relata says. Words that are quoted from documents remain their publishers'.");

    /** Marks that go without saying. */
    private static final Set<Node> USUAL =
            Set.of(Vocabulary.term("affirmed"), Vocabulary.term("certain"), Vocabulary.term("asserted"));

    private PublicationInfo() {}

    /** Puts what a nanopublication says of itself into a graph. */
    static void describe(Node nanopub, Node claim, Data data, Software software, GraphBuilder graph) {
        graph.about(nanopub)
                .label(Literals.line(title(claim, data)))
                .with(NanopubTerms.hasNanopubType, Vocabulary.CLAIM)
                .with(NanopubTerms.describes, claim)
                .with(NanopubTerms.wasDerivedFrom, claim)
                .with(DCTerms.creator.asNode(), software.node())
                .with(NanopubTerms.wasAttributedTo, software.node())
                .with(DCTerms.license.asNode(), LICENCE)
                .with(DCTerms.rights.asNode(), RIGHTS);
        software.describe(graph);
    }

    /** "Claim by Zubrowka (denied): “…”": never the words without their source, nor without what takes them back. */
    private static String title(Node claim, Data data) {
        String sources =
                data.values(claim, Vocabulary.source).stream().map(data::label).collect(Collectors.joining(", "));
        String marks = Stream.of(Vocabulary.polarity, Vocabulary.certainty, Vocabulary.modality)
                .flatMap(property -> data.values(claim, property).stream())
                .filter(mark -> mark.isURI() && !USUAL.contains(mark))
                .map(mark -> mark.getURI().replace(Namespaces.ONTOLOGY, ""))
                .collect(Collectors.joining(", "));
        return "Claim" + (sources.isEmpty() ? "" : " by " + sources) + (marks.isEmpty() ? "" : " (" + marks + ")")
                + ": “" + data.label(claim) + "”";
    }
}
