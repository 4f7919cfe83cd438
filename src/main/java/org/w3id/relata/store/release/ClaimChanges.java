package org.w3id.relata.store.release;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.Vocabulary;

/** Finds in what is different in a graph the claims that came and went. */
public final class ClaimChanges {
    private static final Pattern CLAIM = Pattern.compile("<([^>]*)> <" + Pattern.quote(RDF.type.getURI()) + "> <"
            + Pattern.quote(Vocabulary.CLAIM.getURI()) + "> <[^>]*> \\.");

    private static final List<Node> MARKS = List.of(Vocabulary.polarity, Vocabulary.certainty, Vocabulary.modality);

    /** The lines that are looked into: those of claims, and the names of whatever has one. */
    private static final Predicate<String> TOLD = Stream.of(
                    Stream.of(Vocabulary.inDocument, Vocabulary.source, RDFS.Nodes.label), MARKS.stream())
            .flatMap(properties -> properties)
            .map(property -> "> <" + property.getURI() + "> ")
            .<Predicate<String>>map(property -> line -> line.contains(property))
            .reduce(line -> false, Predicate::or);

    private final GraphFiles files;
    private final Present present;

    ClaimChanges(GraphFiles files, Present present) {
        this.files = files;
        this.present = present;
    }

    /** What the data says at present, which has both what came and what is known of what went. */
    public interface Present {
        /** What a thing is called, if it has a name. */
        Optional<String> label(Node node);

        /** The claim that stands in the place of one that went. */
        Optional<Node> replacement(Node claim);
    }

    /** The claims that went and those that came, each of the two sorted by IRI. */
    Stream<ClaimChange> of(GraphChange change) {
        return Stream.concat(
                changes(change.deleted(), change.before(), false), changes(change.added(), change.after(), true));
    }

    private Stream<ClaimChange> changes(List<String> lines, @Nullable GraphState state, boolean added) {
        Set<String> claims = new TreeSet<>(Comparator.naturalOrder());
        for (String line : lines) {
            Matcher claim = CLAIM.matcher(line);
            if (claim.matches()) {
                claims.add(claim.group(1));
            }
        }
        if (claims.isEmpty() || state == null) {
            return Stream.empty();
        }
        Graph graph = files.read(state, TOLD);
        return claims.stream().map(iri -> change(NodeFactory.createURI(iri), graph, state, added));
    }

    private ClaimChange change(Node claim, Graph graph, GraphState state, boolean added) {
        return new ClaimChange(
                claim.getURI(),
                added,
                label(claim, graph),
                MARKS.stream()
                        .flatMap(property -> values(claim, property, graph))
                        .map(value -> value.getURI().replace(Namespaces.ONTOLOGY, ""))
                        .toList(),
                values(claim, Vocabulary.source, graph)
                        .map(source -> named(source, graph))
                        .sorted(Comparator.comparing(Named::label).thenComparing(Named::id))
                        .toList(),
                values(claim, Vocabulary.inDocument, graph)
                        .map(document -> named(document, graph))
                        .findFirst()
                        .orElseGet(() -> new Named(state.name(), lastPart(state.name()))),
                added ? null : present.replacement(claim).map(Node::getURI).orElse(null));
    }

    private static Stream<Node> values(Node node, Node property, Graph graph) {
        return graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .filter(value -> value.isURI() || property.equals(RDFS.Nodes.label));
    }

    private Named named(Node node, Graph graph) {
        return new Named(node.getURI(), label(node, graph));
    }

    private String label(Node node, Graph graph) {
        return values(node, RDFS.Nodes.label, graph)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst()
                .or(() -> present.label(node))
                .orElseGet(() -> lastPart(node.getURI()));
    }

    private static String lastPart(String iri) {
        return iri.replaceFirst(".*/", "");
    }
}
