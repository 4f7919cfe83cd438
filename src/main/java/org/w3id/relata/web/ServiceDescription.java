package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.w3id.relata.query.federate.ServiceHosts;
import org.w3id.relata.query.federate.ServiceLimits;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Literals;

/**
 * What the endpoint says of itself (SPARQL 1.1 Service Description): what it understands, what it answers in, and which
 * graphs it answers from. It takes no RDF in, and so has no input format.
 *
 * @param site what is served, in a transaction
 */
record ServiceDescription(Site site) {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULT_FORMATS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "TriG",
            "N-Triples",
            "N-Quads",
            "JSON-LD",
            "RDF_XML");

    List<Quad> quads() {
        Iris iris = new Iris(site.addresses().base());
        List<Quad> quads = new ArrayList<>();
        Node service = iri(iris.base() + "sparql");
        Node dataset = iris.id("dataset/relata");
        add(quads, service, StandardTerms.TYPE, sd("Service"));
        add(quads, service, StandardTerms.LABEL, Literals.english("SPARQL endpoint of Relata"));
        add(quads, service, RDFS.comment.asNode(), Literals.english(limits()));
        add(quads, service, sd("endpoint"), service);
        add(quads, service, sd("supportedLanguage"), sd("SPARQL11Query"));
        add(quads, service, sd("feature"), sd("UnionDefaultGraph"));
        if (!site.federation().hosts().isEmpty()) {
            add(quads, service, sd("feature"), sd("BasicFederatedQuery"));
        }
        add(quads, service, sd("defaultEntailmentRegime"), iri("http://www.w3.org/ns/entailment/Simple"));
        RESULT_FORMATS.forEach(format -> add(quads, service, sd("resultFormat"), iri(FORMATS + format)));
        search(quads, service);
        add(quads, service, sd("defaultDataset"), dataset);
        add(quads, dataset, StandardTerms.TYPE, sd("Dataset"));
        graphs(quads, iris, dataset);
        return quads;
    }

    private String limits() {
        return "For reading only. A query runs at most " + site.queryLimitInWords() + " and "
                + SparqlHandler.MOST_AT_ONCE
                + " run at once; who has to wait too long, or is stopped, is told by 503 and"
                + " Retry-After when to come again. A query has at most " + SparqlHandler.LONGEST_QUERY
                + " bytes. " + federation() + " The default graph is the union of all graphs: nothing that"
                + " is claimed is asserted in it.";
    }

    private String federation() {
        ServiceHosts hosts = site.federation().hosts();
        ServiceLimits limits = site.federation().limits();
        return hosts.isEmpty()
                ? "SERVICE is switched off."
                : "SERVICE asks " + hosts.inWords() + ", at most " + limits.calls() + " times in a query and for "
                        + limits.time().toSeconds() + " seconds and " + limits.rows() + " rows each time.";
    }

    /** Names and the words of claims can be searched. */
    private static void search(List<Quad> quads, Node service) {
        Node query = iri("http://jena.apache.org/text#query");
        add(quads, service, sd("propertyFeature"), query);
        add(quads, query, StandardTerms.TYPE, sd("Feature"));
        add(quads, query, StandardTerms.LABEL, Literals.english("Full-text search: ?thing text:query \"words\""));
        add(quads, query, RDFS.seeAlso.asNode(), iri("https://jena.apache.org/documentation/query/text-query.html"));
    }

    /** A graph is called by its IRI, and its size is the one that the dataset's description gives. */
    private void graphs(List<Quad> quads, Iris iris, Node dataset) {
        Iterator<Quad> sizes = site.dataset().find(iris.graph("dataset"), Node.ANY, VOID.triples.asNode(), Node.ANY);
        sizes.forEachRemaining(size -> {
            Node graph = size.getSubject();
            if (graph.equals(dataset)) {
                add(quads, dataset, sd("defaultGraph"), dataset);
                add(quads, dataset, StandardTerms.TYPE, sd("Graph"));
                add(quads, dataset, VOID.triples.asNode(), size.getObject());
            } else if (graph.getURI().startsWith(iris.graph("").getURI())) {
                add(quads, dataset, sd("namedGraph"), graph);
                Stream.of("NamedGraph", "Graph").forEach(type -> add(quads, graph, StandardTerms.TYPE, sd(type)));
                add(quads, graph, sd("name"), graph);
                add(quads, graph, sd("graph"), graph);
                add(quads, graph, VOID.triples.asNode(), size.getObject());
            }
        });
    }

    private static Node sd(String localName) {
        return iri(SD + localName);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static void add(List<Quad> quads, Node subject, Node predicate, Node object) {
        quads.add(Quad.create(Quad.defaultGraphIRI, subject, predicate, object));
    }
}
