package org.w3id.relata.check.review;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.check.Lazily;
import org.w3id.relata.check.OfflineJsonLd;
import org.w3id.relata.text.UserError;

/** An ontology under review: its triples, its own terms, its axioms, and what stands around it. */
public final class ReviewedOntology {
    private final String file;
    private final Graph graph;
    private final OwnTerms own;
    private final Surroundings surroundings;
    private final Lazily<Axioms> axioms;
    private final Lazily<Optional<Graph>> shapes;
    private final Lazily<DatasetGraph> queried;
    private final Lazily<Graph> withData;
    private final TermLines lines;

    private ReviewedOntology(String file, Path path, Graph graph, Surroundings surroundings) {
        this.file = file;
        this.graph = graph;
        this.own = OwnTerms.of(graph);
        this.surroundings = surroundings;
        this.axioms = new Lazily<>(() -> Axioms.of(graph));
        this.shapes = new Lazily<>(() -> surroundings.find("shapes.ttl").map(ReviewedOntology::parse));
        this.queried = new Lazily<>(() -> QueryCheck.dataset(graph, own));
        this.withData = new Lazily<>(() -> union(graph, surroundings.data()));
        this.lines = TermLines.of(path, graph.getPrefixMapping());
    }

    /**
     * Reads an ontology.
     *
     * @param path a file of RDF
     * @param name how findings call it
     * @throws UserError where it cannot be read as RDF, with the line
     */
    public static ReviewedOntology read(Path path, String name, Surroundings surroundings) {
        return new ReviewedOntology(name, path, parse(path), surroundings);
    }

    private static Graph parse(Path path) {
        Lang lang = RDFLanguages.pathnameToLang(path.toString());
        if (lang == null) {
            throw new UserError(path + ": its ending is that of no RDF syntax", "name it .ttl, .owl or .rdf");
        }
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            RDFParser.source(path)
                    .lang(lang)
                    .base("urn:relata:no-base/")
                    .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
                    .set(LangJSONLD11.JSONLD_OPTIONS, OfflineJsonLd.options())
                    .parse(graph);
        } catch (RiotException e) {
            throw new UserError(path + ": " + e.getMessage(), "correct the file");
        }
        return graph;
    }

    /** How findings call the file. */
    public String file() {
        return file;
    }

    public Graph graph() {
        return graph;
    }

    /** The terms that the ontology itself brings, apart from those of others that it uses. */
    public OwnTerms own() {
        return own;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    /** What it says in OWL; read when it is first asked for. */
    public Axioms axioms() {
        return axioms.get();
    }

    /** What queries are asked of. */
    DatasetGraph queried() {
        return queried.get();
    }

    /** Its triples and all data, in one graph; not to be changed. */
    public Graph withData() {
        return withData.get();
    }

    private static Graph union(Graph ontology, @Nullable DatasetGraph data) {
        Graph all = GraphFactory.createDefaultGraph();
        if (data != null) {
            data.listGraphNodes().forEachRemaining(name -> GraphUtil.addInto(all, data.getGraph(name)));
        }
        GraphUtil.addInto(all, ontology);
        return all;
    }

    /** The shapes that stand beside it. */
    public Optional<Graph> shapes() {
        return shapes.get();
    }

    public Optional<DatasetGraph> data() {
        return Optional.ofNullable(surroundings.data());
    }

    /** The file, and the line where a term is described, if that can be told. */
    public String place(Node node) {
        int line = lines.line(node);
        return line > 0 ? file + ":" + line : file;
    }
}
