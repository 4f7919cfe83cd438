package org.w3id.relata.check.review;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.w3id.relata.check.HeadedQuery;

/**
 * A check that is a query: {@code SELECT DISTINCT ?node ?message}, the message being optional.
 *
 * <p>The default graph is the ontology. The graph {@code <urn:relata:review:own>} has the types of the ontology's own terms
 * and nothing else, so that a query need not know their namespace. With a line {@code #+ convention: IRI} the check is for
 * ontologies only that use terms which begin with that IRI.
 *
 * @param head its file
 */
public record QueryCheck(HeadedQuery head) implements AutomatedCheck {
    /** The keys that a file has to have. */
    static final String[] REQUIRED = {"catalogue", "severity", "problem", "remedy"};

    private static final Node OWN = NodeFactory.createURI("urn:relata:review:own");

    @Override
    public String id() {
        return head.name();
    }

    @Override
    public Outcome run(ReviewedOntology reviewed) {
        String convention = head.head("convention");
        if (!convention.isEmpty() && !uses(reviewed.graph(), convention)) {
            return Outcome.notRun("it is about terms of " + convention + ", which the ontology does not use");
        }
        List<Observation> observations = new ArrayList<>();
        try (QueryExec execution =
                QueryExec.dataset(reviewed.queried()).query(head.query()).build()) {
            execution.select().forEachRemaining(row -> observations.add(observation(row)));
        }
        return Outcome.ran(observations);
    }

    private Observation observation(Binding row) {
        Node node = row.get("node");
        Node message = row.get("message");
        String problem = head.head("problem");
        return message == null
                ? Observation.of(node, problem)
                : Observation.oneOf(node, problem + ": " + Words.of(message));
    }

    private static boolean uses(Graph graph, String namespace) {
        return graph.stream()
                .anyMatch(triple -> List.of(triple.getSubject(), triple.getPredicate(), triple.getObject()).stream()
                        .anyMatch(node -> node.isURI() && node.getURI().startsWith(namespace)));
    }

    /** What queries are asked of. */
    static DatasetGraph dataset(Graph ontology, OwnTerms terms) {
        Graph own = GraphFactory.createDefaultGraph();
        ontology.find(Node.ANY, RDF.Nodes.type, Node.ANY)
                .filterKeep((Triple triple) -> terms.all().contains(triple.getSubject()))
                .forEach(own::add);
        DatasetGraph dataset = new DatasetGraphMapLink(ontology);
        dataset.addGraph(OWN, own);
        return dataset;
    }
}
