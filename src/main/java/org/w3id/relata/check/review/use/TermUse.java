package org.w3id.relata.check.review.use;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.relata.check.review.ReviewedOntology;

/** Who uses a term. */
final class TermUse {
    /** What says something of a term without making anything of it. */
    private static final Set<Node> NO_USE = Set.of(
            RDFS.Nodes.seeAlso,
            RDFS.Nodes.isDefinedBy,
            OWL2.disjointWith.asNode(),
            OWL2.members.asNode(),
            OWL2.distinctMembers.asNode(),
            OWL2.differentFrom.asNode());

    private final ReviewedOntology reviewed;
    private final Set<Node> inData;
    private final String texts;

    TermUse(ReviewedOntology reviewed) {
        this.reviewed = reviewed;
        this.inData = inData(reviewed);
        this.texts = texts(reviewed);
    }

    boolean inData(Node term) {
        return inData.contains(term);
    }

    /** Whether shapes, rules, lexicon or axioms about other terms use it. */
    boolean elsewhere(Node term) {
        String name = term.getURI().substring(reviewed.own().namespace().length());
        return inShapes(term)
                || Pattern.compile("[:\\t|]" + Pattern.quote(name) + "(?![\\w-])")
                        .matcher(texts)
                        .find()
                || inAxioms(term);
    }

    private boolean inShapes(Node term) {
        return reviewed.shapes().filter(shapes -> contains(shapes, term)).isPresent();
    }

    private static boolean contains(Graph graph, Node term) {
        return graph.contains(term, Node.ANY, Node.ANY)
                || graph.contains(Node.ANY, term, Node.ANY)
                || graph.contains(Node.ANY, Node.ANY, term);
    }

    private boolean inAxioms(Node term) {
        Graph graph = reviewed.graph();
        return graph.contains(Node.ANY, term, Node.ANY)
                || graph.find(Node.ANY, Node.ANY, term).toList().stream()
                        .anyMatch(triple -> isUse(triple, term, new HashSet<>()));
    }

    /** Follows lists and expressions up to what they are part of. */
    private boolean isUse(Triple triple, Node term, Set<Node> seen) {
        Node subject = triple.getSubject();
        if (NO_USE.contains(triple.getPredicate()) || subject.equals(term) || !seen.add(subject)) {
            return false;
        }
        if (subject.isURI()) {
            return true;
        }
        List<Triple> above = reviewed.graph().find(Node.ANY, Node.ANY, subject).toList();
        return above.stream().anyMatch(up -> isUse(up, term, seen));
    }

    private static Set<Node> inData(ReviewedOntology reviewed) {
        Set<Node> used = new HashSet<>();
        DatasetGraph data = reviewed.data().orElse(null);
        if (data != null) {
            data.stream().forEach(quad -> {
                used.add(quad.getPredicate());
                used.add(quad.getObject());
            });
        }
        return used;
    }

    private static String texts(ReviewedOntology reviewed) {
        StringBuilder texts = new StringBuilder();
        Stream.of("rules", "lexicon")
                .flatMap(name -> reviewed.surroundings().find(name).stream())
                .forEach(folder -> append(folder, texts));
        return texts.toString();
    }

    private static void append(Path folder, StringBuilder texts) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.append('\t').append(Files.readString(file).replace('\n', '\t'));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
