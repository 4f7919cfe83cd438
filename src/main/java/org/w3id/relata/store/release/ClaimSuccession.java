package org.w3id.relata.store.release;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.relata.rdf.Vocabulary;

/**
 * Tells which claim of a corrected document stands in the place of one that is gone: the one that came with it and says
 * most of the same words, or the same content by the same source.
 *
 * @param before the document's graph as it was
 * @param after the document's graph as it is
 */
record ClaimSuccession(Graph before, Graph after) {
    private static final double ENOUGH = 0.5;
    private static final double SAME_CONTENT = 0.5;
    private static final double SAME_SOURCE = 0.25;

    private record Candidate(Node claim, double likeness) {}

    /** The successor of every claim that has one. */
    Map<Node, Node> of(Set<Node> gone) {
        List<Node> came = claims(after).stream()
                .filter(claim -> !before.contains(claim, RDF.Nodes.type, Vocabulary.CLAIM))
                .toList();
        Map<Node, Node> successors = new TreeMap<>(Comparator.comparing(Node::getURI));
        for (Node claim : claims(before)) {
            if (gone.contains(claim)) {
                successor(claim, came).ifPresent(successor -> successors.put(claim, successor));
            }
        }
        return successors;
    }

    private Optional<Node> successor(Node gone, List<Node> came) {
        return came.stream()
                .map(claim -> new Candidate(claim, likeness(gone, claim)))
                .filter(candidate -> candidate.likeness() >= ENOUGH)
                .max(Comparator.comparingDouble(Candidate::likeness)
                        .thenComparing(candidate -> candidate.claim().getURI()))
                .map(Candidate::claim);
    }

    /** Shared words of all words (Jaccard), and what else is the same. */
    private double likeness(Node gone, Node claim) {
        Set<String> shared = words(gone, before);
        Set<String> all = new HashSet<>(shared);
        Set<String> others = words(claim, after);
        all.addAll(others);
        shared.retainAll(others);
        double words = all.isEmpty() ? 0 : (double) shared.size() / all.size();
        boolean sameSource = share(gone, claim, Vocabulary.source);
        boolean sameContent = share(gone, claim, Vocabulary.states);
        return words == 0 ? 0 : words + (sameContent ? SAME_CONTENT : 0) + (sameSource ? SAME_SOURCE : 0);
    }

    private boolean share(Node gone, Node claim, Node property) {
        return before.find(gone, property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(value -> after.contains(claim, property, value))
                .hasNext();
    }

    private static Set<String> words(Node claim, Graph graph) {
        Set<String> words = new HashSet<>();
        graph.find(claim, RDFS.Nodes.label, Node.ANY)
                .forEachRemaining(triple -> words.addAll(List.of(triple.getObject()
                        .getLiteralLexicalForm()
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{N}]+"))));
        words.remove("");
        return words;
    }

    private static List<Node> claims(Graph graph) {
        return graph.find(Node.ANY, RDF.Nodes.type, Vocabulary.CLAIM)
                .mapWith(Triple::getSubject)
                .toList();
    }
}
