package org.w3id.relata.query;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.relata.rdf.ContentHash;
import org.w3id.relata.rdf.GraphBuilder;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Literals;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.store.KnowledgeSource;
import org.w3id.relata.text.Installation;

/**
 * Describes canned queries in SHACL, as the collections of example queries of other endpoints do: each is an executable
 * with its text, in which defaults and examples stand for the parameters, so that it runs as it is.
 *
 * @param iris the names under the base of the data
 */
public record QueryGraph(Iris iris) {
    private static final String SH = Namespaces.SERVED.get("sh");
    private static final String SCHEMA = Namespaces.SERVED.get("schema");

    /** The graph of a catalogue, to be loaded with the documents. */
    public static KnowledgeSource of(QueryCatalogue catalogue) {
        StringBuilder content = new StringBuilder(Installation.version());
        catalogue
                .queries()
                .forEach(query ->
                        content.append('\n').append(query.name()).append('\n').append(query.sparql()));
        return new KnowledgeSource(
                "queries", "Queries", ContentHash.full(content.toString()), iris -> new QueryGraph(iris)
                        .describe(catalogue.queries()));
    }

    /** The IRI of a query: {@code {base}id/query/denials}. */
    public Node iri(CannedQuery query) {
        return iris.id("query/" + query.name());
    }

    /** What the given queries are, and the prefixes they use. */
    public Graph describe(List<CannedQuery> queries) {
        Graph graph = GraphFactory.createDefaultGraph();
        GraphBuilder builder = new GraphBuilder(graph);
        prefixes(builder);
        queries.forEach(query -> describe(query, builder));
        return graph;
    }

    private void prefixes(GraphBuilder builder) {
        GraphBuilder.Subject all = builder.about(prefixSet()).label(Literals.english("The prefixes of the queries"));
        Namespaces.SERVED.forEach((prefix, namespace) -> {
            Node declaration = iris.id("prefix/" + prefix);
            all.with(sh("declare"), declaration);
            builder.about(declaration)
                    .a(sh("PrefixDeclaration"))
                    .label(Literals.english("The prefix " + prefix))
                    .with(sh("prefix"), NodeFactory.createLiteralString(prefix))
                    .with(sh("namespace"), NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
        });
    }

    private Node prefixSet() {
        return iris.id("prefixes");
    }

    private void describe(CannedQuery query, GraphBuilder builder) {
        String form = query.kind().name();
        GraphBuilder.Subject subject = builder.about(iri(query))
                .a(sh("SPARQLExecutable"))
                .a(sh("SPARQL" + form.charAt(0) + form.substring(1).toLowerCase(java.util.Locale.ROOT) + "Executable"))
                .label(Literals.english(query.summary()))
                .with(RDFS.Nodes.comment, Literals.english(query.description()))
                .with(sh("prefixes"), prefixSet())
                .with(
                        sh(form.toLowerCase(java.util.Locale.ROOT)),
                        NodeFactory.createLiteralString(
                                query.example(iris.base()).text()))
                .with(schema("target"), address("sparql"))
                .with(RDFS.Nodes.seeAlso, address("queries/" + query.name()));
        query.tags().forEach(tag -> subject.with(schema("keywords"), NodeFactory.createLiteralString(tag)));
        for (Parameter parameter : query.parameters()) {
            subject.with(sh("parameter"), describe(query, parameter, builder));
        }
    }

    private Node describe(CannedQuery query, Parameter parameter, GraphBuilder builder) {
        GraphBuilder.Subject subject = builder.about(iris.id("query/" + query.name() + "/" + parameter.name()))
                .a(sh("Parameter"))
                .label(Literals.english(parameter.name() + " of “" + query.summary() + "”"))
                .with(sh("path"), iris.id("parameter/" + parameter.name()))
                .with(sh("name"), NodeFactory.createLiteralString(parameter.name()))
                .with(sh("description"), Literals.english(parameter.description()))
                .with(sh("optional"), Literals.bool(!parameter.required()));
        ParameterType type = parameter.type();
        if (type instanceof ParameterType.Datatyped datatyped) {
            subject.with(
                    sh("datatype"), NodeFactory.createURI(datatyped.datatype().getURI()));
        } else if (type instanceof ParameterType.InLanguage) {
            subject.with(sh("datatype"), RDF.Nodes.langString);
        } else {
            subject.with(sh("nodeKind"), sh("IRI"));
            parameter.kinds().stream()
                    .filter(kind -> !NameSearch.isScheme(kind))
                    .forEach(kind -> subject.with(sh("class"), NodeFactory.createURI(Namespaces.ONTOLOGY + kind)));
        }
        ArgumentBinding binding = new ArgumentBinding(query, new IriBase(iris.base()));
        if (parameter.defaultValue() != null) {
            subject.with(sh("defaultValue"), binding.term(parameter, parameter.defaultValue()));
        }
        if (parameter.example() != null) {
            subject.with(schema("exampleValue"), binding.term(parameter, parameter.example()));
        }
        return subject.node();
    }

    private Node address(String path) {
        return NodeFactory.createURI(iris.base() + path);
    }

    private static Node sh(String localName) {
        return NodeFactory.createURI(SH + localName);
    }

    private static Node schema(String localName) {
        return NodeFactory.createURI(SCHEMA + localName);
    }
}
