package org.w3id.relata.check;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.relata.rdf.GraphBuilder;
import org.w3id.relata.rdf.Literals;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;

/** The table of the alignments, {@code ontology/alignments.sssom.tsv}, and the ontology that it stands for. */
final class AlignmentTable {
    static final Path FILE = Path.of("ontology/alignments.sssom.tsv");
    private static final String SSSOM = "https://w3id.org/sssom/";

    private final Map<String, String> prefixes = new TreeMap<>();
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private final TabTable table;

    AlignmentTable(Path file) {
        this.table = TabTable.readWithRemarks(
                file,
                this::remark,
                "subject_id",
                "subject_label",
                "predicate_id",
                "object_id",
                "object_label",
                "mapping_justification",
                "author_label",
                "mapping_date",
                "confidence",
                "comment");
    }

    /** Its rows; the terms as compact IRIs. */
    TabTable table() {
        return table;
    }

    Map<String, String> prefixes() {
        return prefixes;
    }

    /** A compact IRI as an IRI. */
    Node iri(String compact) {
        int colon = compact.indexOf(':');
        return NodeFactory.createURI(prefixes.get(compact.substring(0, colon)) + compact.substring(colon + 1));
    }

    /** The whole ontology of the alignments. */
    Graph ontology() {
        Graph result = axioms();
        GraphBuilder graph = new GraphBuilder(result);
        String iri = metadata.getOrDefault("mapping_set_id", "");
        String version = metadata.getOrDefault("mapping_set_version", "");
        Node ontology = NodeFactory.createURI(iri);
        graph.about(ontology)
                .a(OWL2.Ontology.asNode())
                .with(OWL2.versionIRI.asNode(), NodeFactory.createURI(iri + "/" + version))
                .with(OWL2.versionInfo.asNode(), Literals.text(version))
                .with(OWL2.priorVersion.asNode(), NodeFactory.createURI(iri + "/0.1.0"))
                .with(DCTerms.title.asNode(), Literals.english(metadata.getOrDefault("mapping_set_title", "")))
                .with(
                        DCTerms.description.asNode(),
                        Literals.english(metadata.getOrDefault("mapping_set_description", "")))
                .with(DCTerms.license.asNode(), NodeFactory.createURI(metadata.getOrDefault("license", "")))
                .with(DCTerms.creator.asNode(), Literals.text(metadata.getOrDefault("creator_label", "")))
                .with(DCTerms.created.asNode(), Literals.text(metadata.getOrDefault("mapping_date", "")))
                .with(RDFS.Nodes.seeAlso, NodeFactory.createURI(Terms.ONTOLOGY));
        for (Node annotation : List.of(
                DCTerms.title.asNode(),
                DCTerms.description.asNode(),
                DCTerms.license.asNode(),
                DCTerms.creator.asNode(),
                DCTerms.created.asNode(),
                sssom("mapping_justification"),
                sssom("author_label"),
                sssom("mapping_date"),
                sssom("confidence"))) {
            graph.about(annotation).a(OWL2.AnnotationProperty.asNode());
        }
        return result;
    }

    /** Each row as a triple, and as an axiom with who says so, why and how surely. */
    Graph axioms() {
        Graph result = GraphFactory.createDefaultGraph();
        GraphBuilder graph = new GraphBuilder(result);
        for (TabRow row : table.rows()) {
            Node subject = iri(row.required("subject_id"));
            Node predicate = iri(row.required("predicate_id"));
            Node object = iri(row.required("object_id"));
            graph.about(subject).with(predicate, object);
            graph.about(NodeFactory.createBlankNode())
                    .a(OWL2.Axiom.asNode())
                    .with(OWL2.annotatedSource.asNode(), subject)
                    .with(OWL2.annotatedProperty.asNode(), predicate)
                    .with(OWL2.annotatedTarget.asNode(), object)
                    .with(sssom("mapping_justification"), iri(row.required("mapping_justification")))
                    .with(sssom("author_label"), Literals.text(row.required("author_label")))
                    .with(sssom("mapping_date"), Literals.text(row.required("mapping_date")))
                    .with(sssom("confidence"), Literals.decimal(new BigDecimal(row.required("confidence"))))
                    .with(RDFS.Nodes.comment, Literals.english(row.required("comment")));
            declare(graph, predicate, subject, object);
        }
        return result;
    }

    private static void declare(GraphBuilder graph, Node predicate, Node subject, Node object) {
        if (predicate.equals(RDFS.Nodes.subClassOf)) {
            graph.about(subject).a(OWL2.Class.asNode());
            graph.about(object).a(OWL2.Class.asNode());
        } else if (predicate.equals(RDFS.Nodes.subPropertyOf)) {
            graph.about(subject).a(OWL2.ObjectProperty.asNode());
            graph.about(object).a(OWL2.ObjectProperty.asNode());
        } else {
            graph.about(predicate).with(RDF.Nodes.type, OWL2.ObjectProperty.asNode());
            // SKOS matches things: by punning, each term is one, whatever it is besides.
            graph.about(subject).a(OWL2.NamedIndividual.asNode());
            graph.about(object).a(OWL2.NamedIndividual.asNode());
        }
    }

    private void remark(String remark) {
        String[] parts = remark.strip().split(": ", 2);
        if (parts.length == 2) {
            (remark.startsWith("  ") ? prefixes : metadata).put(parts[0], parts[1]);
        }
    }

    private static Node sssom(String name) {
        return NodeFactory.createURI(SSSOM + name);
    }
}
