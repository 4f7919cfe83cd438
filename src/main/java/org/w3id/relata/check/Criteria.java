package org.w3id.relata.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.w3id.relata.text.Installation;

/**
 * What data are held against.
 *
 * @param ontology its axioms
 * @param shapes those of the file and those made from the ontology
 * @param rules in the order of their names
 */
record Criteria(Graph ontology, ShapeCheck shapes, List<Rule> rules) {
    private static final String FOLDER = "ontology/";
    private static final String ONTOLOGY_FILE = FOLDER + "relata.ttl";
    private static final String SHAPES_FILE = FOLDER + "shapes.ttl";
    private static final String ALIGNMENTS_FILE = FOLDER + "alignments.ttl";
    private static final Node ONTOLOGY_GRAPH = NodeFactory.createURI("urn:relata:ontology-as-checked");

    /** Reads and checks an installation's own; empty where findings say that something is wrong with it. */
    static Optional<Criteria> load(Installation installation, Findings findings) {
        Graph ontology = read(installation, ONTOLOGY_FILE, findings);
        Graph shapes = read(installation, SHAPES_FILE, findings);
        List<Rule> rules = Rule.readAll(installation.ontology().resolve("rules"), FOLDER + "rules", findings);
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        new OwlCheck(ONTOLOGY_FILE, findings).check(ontology);
        if (Files.exists(installation.home().resolve(ALIGNMENTS_FILE))) {
            new OwlCheck(ALIGNMENTS_FILE, findings).check(read(installation, ALIGNMENTS_FILE, findings));
        }
        Optional<ShapeCheck> check = parse(DomainRangeShapes.with(shapes, ontology), findings);
        rules.forEach(rule -> rule.check(nothingBut(ontology), findings));
        new InventoryCheck(ontology, findings).check(installation.lexicon());
        return findings.hasErrors() ? Optional.empty() : check.map(c -> new Criteria(ontology, c, rules));
    }

    /** Holds data against the shapes and the rules. */
    void check(CheckedData data, Findings findings) {
        data.add(ONTOLOGY_GRAPH, ontology, ONTOLOGY_FILE);
        shapes.check(data, findings);
        rules.forEach(rule -> rule.check(data, findings));
    }

    private static CheckedData nothingBut(Graph ontology) {
        CheckedData data = new CheckedData();
        data.add(ONTOLOGY_GRAPH, ontology, ONTOLOGY_FILE);
        return data;
    }

    private static Graph read(Installation installation, String name, Findings findings) {
        Path path = installation.home().resolve(name);
        return new RdfFile(path, name).read(findings).getDefaultGraph();
    }

    private static Optional<ShapeCheck> parse(Graph shapes, Findings findings) {
        try {
            return Optional.of(new ShapeCheck(shapes));
        } catch (ShaclParseException e) {
            findings.error(
                    SHAPES_FILE, null, "shacl", "it is not SHACL: " + e.getMessage(), "Correct the shape it names");
            return Optional.empty();
        }
    }
}
