package org.w3id.relata.check;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.system.G;

/** Holds data against SHACL shapes. */
final class ShapeCheck {
    private final Graph graph;
    private final Shapes shapes;

    /**
     * @param graph shapes with {@code sh:message} and {@code relata:remedy}
     * @throws org.apache.jena.shacl.parser.ShaclParseException if they are not SHACL
     */
    ShapeCheck(Graph graph) {
        this.graph = graph;
        this.shapes = Shapes.parse(graph);
    }

    /** Puts down every result; classes have their subclasses as the data's ontology says. */
    void check(CheckedData data, Findings findings) {
        for (ReportEntry entry :
                ShaclValidator.get().validate(shapes, data.union()).getEntries()) {
            findings.error(
                    data.fileOf(entry.focusNode()),
                    Terms.display(entry.focusNode()),
                    name(entry.source()),
                    entry.message() + (entry.value() == null ? "" : " Here: " + Terms.display(entry.value())),
                    remedy(entry.source()));
        }
    }

    private static String name(Node shape) {
        return shape.isURI() ? shape.getURI().substring(shape.getURI().lastIndexOf('/') + 1) : "shape";
    }

    /** The remedy of a shape, or else of the one that it is a property of. */
    private String remedy(Node shape) {
        Node own = G.getSP(graph, shape, Terms.REMEDY);
        if (own != null) {
            return Terms.display(own);
        }
        return graph.find(Node.ANY, SHACL.property, shape).toList().stream()
                .findFirst()
                .map(property -> remedy(property.getSubject()))
                .orElse("See the shape");
    }
}
