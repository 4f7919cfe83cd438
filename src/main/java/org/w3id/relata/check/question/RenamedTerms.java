package org.w3id.relata.check.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Gives terms another name, one at a time, in what a question is asked of, and asks again. */
final class RenamedTerms {
    private final CompetencyQuestion question;
    private final Graph graph;

    /** @param graph toy graph and ontology; as it was after every look */
    RenamedTerms(CompetencyQuestion question, Graph graph) {
        this.question = question;
        this.graph = graph;
    }

    /** A fault for each term whose name does not matter to the answer. */
    Stream<Fault> withoutEffect() {
        return question.terms().stream().map(this::look).flatMap(Optional::stream);
    }

    private Optional<Fault> look(String term) {
        Node before = NodeFactory.createURI(term);
        Node after = NodeFactory.createURI(term + "-renamed");
        List<Triple> stated = Stream.of(
                        graph.stream(before, Node.ANY, Node.ANY),
                        graph.stream(Node.ANY, before, Node.ANY),
                        graph.stream(Node.ANY, Node.ANY, before))
                .flatMap(found -> found)
                .distinct()
                .toList();
        List<Triple> renamed =
                stated.stream().map(triple -> renamed(triple, before, after)).toList();
        stated.forEach(graph::delete);
        renamed.forEach(graph::add);
        boolean same = question.isExpected(AnswerTable.of(question.query(), graph));
        renamed.forEach(graph::delete);
        stated.forEach(graph::add);
        return same
                ? Optional.of(question.files()
                        .query()
                        .naming(term)
                        .fault(
                                "the answer is the same whatever " + OntologyTerm.localName(term) + " is called",
                                "let the toy graph hold something that is left out because of it, or do not name it"))
                : Optional.empty();
    }

    private static Triple renamed(Triple triple, Node before, Node after) {
        return Triple.create(
                triple.getSubject().equals(before) ? after : triple.getSubject(),
                triple.getPredicate().equals(before) ? after : triple.getPredicate(),
                triple.getObject().equals(before) ? after : triple.getObject());
    }
}
