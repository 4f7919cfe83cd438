package org.w3id.relata.web;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.relata.query.CannedQuery;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.Vocabulary;

/** What the editor knows: our prefixes, the names of our vocabulary, and the canned queries as examples, in JSON. */
final class EditorHandler implements Handler {
    static final String PATH = "/sparql/editor.json";

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final Node RELATION = Vocabulary.term("Relation");
    private static final List<Node> PROPERTIES =
            List.of(OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode(), OWL2.AnnotationProperty.asNode());

    /** What every query may need and no ontology declares. */
    private static final List<Node> COMMON =
            List.of(RDF.Nodes.type, RDF.Nodes.reifies, RDF.Nodes.value, RDFS.Nodes.label, RDFS.Nodes.comment);

    private final Site site;

    EditorHandler(Site site) {
        this.site = site;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        exchange.negotiate(List.of(Offer.of("application/json", true)));
        JsonObject settings = new JsonObject();
        settings.addProperty("base", site.addresses().base());
        JsonObject prefixes = new JsonObject();
        Namespaces.SERVED.forEach(prefixes::addProperty);
        settings.add("prefixes", prefixes);
        Txn.executeRead(site.dataset(), () -> {
            Graph graph = site.dataset().getUnionGraph();
            settings.add("classes", names(instances(graph, OWL2.Class.asNode())));
            // No relation of the inventory is the predicate of a triple: what is claimed is not asserted.
            settings.add(
                    "properties",
                    names(Stream.concat(
                            COMMON.stream(),
                            PROPERTIES.stream()
                                    .flatMap(type -> instances(graph, type))
                                    .filter(property -> !graph.contains(property, RDF.Nodes.type, RELATION)))));
        });
        JsonArray examples = new JsonArray();
        site.queries().queries().forEach(query -> examples.add(example(query)));
        settings.add("examples", examples);
        exchange.send(200, "application/json", GSON.toJson(settings));
    }

    private JsonObject example(CannedQuery query) {
        JsonObject example = new JsonObject();
        example.addProperty("name", query.name());
        example.addProperty("summary", query.summary());
        example.addProperty("query", query.example(site.addresses().base()).text());
        return example;
    }

    private static Stream<Node> instances(Graph graph, Node type) {
        return graph
                .find(Node.ANY, RDF.Nodes.type, type)
                .mapWith(triple -> triple.getSubject())
                .filterKeep(Node::isURI)
                .toList()
                .stream();
    }

    private static JsonArray names(Stream<Node> nodes) {
        JsonArray names = new JsonArray();
        nodes.map(Node::getURI).distinct().sorted().forEach(names::add);
        return names;
    }
}
