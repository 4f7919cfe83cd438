package org.w3id.relata.check.question;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The terms of the ontology that the files of a question name, and whether the ontology has them. */
final class NamedTerms {
    private NamedTerms() {}

    /** A fault for each term in the query, the expected answer or the toy graph that the ontology does not declare. */
    static List<Fault> undeclared(CompetencyQuestion question, Graph ontology) {
        List<Fault> faults = new ArrayList<>();
        QuestionFiles files = question.files();
        for (String term : question.terms()) {
            if (!OntologyTerm.isDeclared(term, ontology)) {
                boolean asked = FileLine.names(term, files.query().text());
                faults.add(fault(asked ? files.query() : files.expected(), term));
            }
        }
        for (String term : inToyGraph(question.toyGraph())) {
            if (!OntologyTerm.isDeclared(term, ontology)) {
                faults.add(fault(files.toyGraph(), term));
            }
        }
        return faults;
    }

    private static Fault fault(QuestionFile file, String term) {
        return file.naming(term)
                .fault(
                        OntologyTerm.localName(term) + " is no term of the ontology",
                        "correct the name, or put the term into the ontology");
    }

    private static SortedSet<String> inToyGraph(Graph graph) {
        SortedSet<String> terms = new TreeSet<>();
        graph.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .flatMap(NamedTerms::parts)
                .filter(OntologyTerm::isOne)
                .forEach(node -> terms.add(node.getURI()));
        return terms;
    }

    private static Stream<Node> parts(Node node) {
        return node.isTripleTerm()
                ? Stream.of(
                                node.getTriple().getSubject(),
                                node.getTriple().getPredicate(),
                                node.getTriple().getObject())
                        .flatMap(NamedTerms::parts)
                : Stream.of(node);
    }
}
