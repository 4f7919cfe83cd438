package org.w3id.relata.rdf;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.w3id.relata.text.UserError;

/**
 * The ontology as a graph.
 *
 * @param graph its triples
 */
public record OntologyGraph(Graph graph) {
    /** What blank nodes are named from, so that the same file is the same graph wherever it is read. */
    private static final UUID BLANK_NODES = new UUID(0, 0);

    private static final Node RELATION = Vocabulary.term("Relation");

    /**
     * Reads the ontology, {@code ontology/relata.ttl}.
     *
     * @throws UserError where it cannot be read or is not Turtle; the message names the line
     */
    public static OntologyGraph read(Path file) {
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            RDFParser.source(file)
                    .forceLang(Lang.TURTLE)
                    .errorHandler(new SyntaxErrors(file))
                    .labelToNode(LabelToNode.createScopeByDocumentHash(BLANK_NODES))
                    .parse(graph);
        } catch (RiotException e) {
            throw new UserError("cannot read " + file + ": " + e.getMessage(), "check that the file is there");
        }
        return new OntologyGraph(graph);
    }

    /** Local names of the relations of the inventory, sorted. */
    public Set<String> relations() {
        Set<String> names = new TreeSet<>();
        graph.find(Node.ANY, RDF.Nodes.type, RELATION)
                .mapWith(triple -> localName(triple.getSubject()))
                .forEach(names::add);
        return names;
    }

    /** Local names of the relations whose two sides may be exchanged, sorted. */
    public Set<String> symmetricRelations() {
        Set<String> names = relations();
        names.removeIf(name -> !graph.contains(Vocabulary.term(name), RDF.Nodes.type, OWL2.SymmetricProperty.asNode()));
        return names;
    }

    private static String localName(Node term) {
        return term.getURI().substring(Namespaces.ONTOLOGY.length());
    }
}
