package org.w3id.relata.check;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.sparql.core.DatasetGraph;

/** The single parts of {@link Checks}, of any ontology and what stands beside it. */
public final class Conformance {
    private static final Node ONTOLOGY = NodeFactory.createURI("urn:relata:ontology-as-checked");

    private Conformance() {}

    /**
     * Holds data against shapes, and against those that follow from the domains and ranges of relations.
     *
     * @param shapes not changed
     * @param data named graphs
     */
    public static List<Finding> toShapes(Graph shapes, String file, Graph ontology, DatasetGraph data) {
        Findings findings = new Findings();
        try {
            new ShapeCheck(DomainRangeShapes.with(shapes, ontology)).check(checked(ontology, data), findings);
        } catch (ShaclParseException e) {
            findings.error(file, null, "shacl", "it is not SHACL: " + e.getMessage(), "Correct the shape it names");
        }
        return findings.report().findings();
    }

    /** Asks the rules of a folder of an ontology and of data. */
    public static List<Finding> toRules(Path folder, Graph ontology, DatasetGraph data) {
        Findings findings = new Findings();
        CheckedData checked = checked(ontology, data);
        Rule.readAll(folder, "rules", findings).forEach(rule -> rule.check(checked, findings));
        return findings.report().findings();
    }

    /** Holds the inventory of relations in a lexicon against an ontology. */
    public static List<Finding> ofInventory(Path lexicon, Graph ontology) {
        Findings findings = new Findings();
        new InventoryCheck(ontology, findings).check(lexicon);
        return findings.report().findings();
    }

    private static CheckedData checked(Graph ontology, DatasetGraph data) {
        CheckedData checked = new CheckedData();
        checked.addAll(data);
        checked.add(ONTOLOGY, ontology, "the ontology");
        return checked;
    }
}
