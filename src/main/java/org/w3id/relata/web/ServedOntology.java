package org.w3id.relata.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.w3id.relata.check.diff.KnownVersions;
import org.w3id.relata.query.ontology.Alignments;
import org.w3id.relata.query.ontology.LexiconRows;
import org.w3id.relata.query.ontology.Ontology;
import org.w3id.relata.query.ontology.Term;
import org.w3id.relata.query.ontology.TermHistory;
import org.w3id.relata.query.ontology.TestedQuestions;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.text.Installation;

/**
 * The ontology in one version of the data, what is known of its terms beside the data, and where they are used, as far as
 * somebody has asked.
 */
final class ServedOntology {
    private final Ontology ontology;
    private final TermHistory history;
    private final Alignments alignments;
    private final LexiconRows rows;
    private final TestedQuestions questions;
    private final Quality quality = Quality.published();
    private final Map<Node, TermUse> uses = new ConcurrentHashMap<>();

    private ServedOntology(Ontology ontology, Installation installation) {
        this.ontology = ontology;
        this.history = TermHistory.of(new KnownVersions(installation.ontology()), ontology);
        this.alignments = Alignments.read(installation.ontology().resolve("alignments.ttl"));
        this.rows = LexiconRows.read(installation.lexicon());
        this.questions = TestedQuestions.read(installation.ontology().resolve("questions"));
    }

    /** Reads the ontology out of the data. */
    static ServedOntology read(Site site) {
        Node name = new Iris(site.addresses().base()).graph("ontology");
        Graph graph = GraphFactory.createDefaultGraph();
        Txn.executeRead(
                site.dataset(), () -> GraphUtil.addInto(graph, site.dataset().getGraph(name)));
        return new ServedOntology(Ontology.of(graph), Installation.current());
    }

    Ontology ontology() {
        return ontology;
    }

    TermHistory history() {
        return history;
    }

    Alignments alignments() {
        return alignments;
    }

    LexiconRows rows() {
        return rows;
    }

    TestedQuestions questions() {
        return questions;
    }

    Quality quality() {
        return quality;
    }

    /** Where a term is used; it is found out once. */
    TermUse use(Term term, Function<Term, TermUse> read) {
        TermUse known = uses.get(term.node());
        if (known == null) {
            known = read.apply(term); // not under a lock: two who ask at once find the same
            uses.put(term.node(), known);
        }
        return known;
    }
}
