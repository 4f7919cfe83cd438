package org.w3id.relata.check.question;

import java.util.SortedSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A question that the ontology has to be able to answer, with a graph small enough to see that the answer is right.
 *
 * @param id the name of its files
 * @param question in words
 * @param query the same in SPARQL
 * @param toyGraph what it is asked of, beside the ontology; not to be changed
 * @param expected the answer
 * @param mutation a SPARQL Update of toy graph and ontology after which the answer is no longer the expected one
 * @param terms the IRIs of the ontology's terms that the query names or the answer holds
 * @param files where these stand
 */
public record CompetencyQuestion(
        String id,
        String question,
        Query query,
        Graph toyGraph,
        AnswerTable expected,
        String mutation,
        SortedSet<String> terms,
        QuestionFiles files) {
    /** The query as its file has it, without the header. */
    public String sparql() {
        return files.sparql();
    }

    /** The toy graph as its file has it. */
    public String turtle() {
        return files.toyGraph().text();
    }

    /** The answer on the toy graph together with an ontology. */
    public AnswerTable answer(Graph ontology) {
        return AnswerTable.of(query, with(ontology));
    }

    /** Asks it with an ontology, and looks whether it tells right from wrong. */
    public QuestionTrial tried(Graph ontology) {
        return QuestionTrial.of(this, ontology);
    }

    /** Whether an answer is the expected one; the order of rows counts where the query says in which. */
    public boolean isExpected(AnswerTable answer) {
        return isSame(expected, answer);
    }

    /** Whether two answers to it say the same. */
    public boolean isSame(AnswerTable one, AnswerTable other) {
        return one.isSame(other, query.hasOrderBy());
    }

    /** A new graph of the ontology and the toy graph together. */
    Graph with(Graph ontology) {
        Graph both = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(both, ontology);
        GraphUtil.addInto(both, toyGraph);
        return both;
    }
}
