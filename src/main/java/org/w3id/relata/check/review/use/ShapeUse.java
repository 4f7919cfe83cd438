package org.w3id.relata.check.review.use;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDF;
import org.w3id.relata.check.review.AutomatedCheck;
import org.w3id.relata.check.review.Observation;
import org.w3id.relata.check.review.Outcome;
import org.w3id.relata.check.review.ReviewedOntology;

/** Shapes that nothing tries: without a node that they are about, or about a property that nothing has. */
record ShapeUse(String id, boolean needsData, BiFunction<ReviewedOntology, Graph, List<Observation>> looking)
        implements AutomatedCheck {
    private static final String FILE = "shapes.ttl";
    private static final List<Node> NAMING = List.of(
            SHACL.path,
            SHACL.class_,
            SHACL.targetClass,
            SHACL.targetObjectsOf,
            SHACL.targetSubjectsOf,
            SHACL.targetNode);

    static List<AutomatedCheck> all() {
        return List.of(
                new ShapeUse("shacl-target-empty", true, ShapeUse::emptyTargets),
                new ShapeUse("shacl-path-unused", true, ShapeUse::unusedPaths),
                new ShapeUse("shacl-unknown-term", false, (reviewed, all) -> unknownTerms(reviewed)));
    }

    @Override
    public Outcome run(ReviewedOntology reviewed) {
        if (reviewed.shapes().isEmpty()) {
            return Outcome.notRun("no shapes.ttl stands beside the ontology");
        }
        if (needsData && reviewed.data().isEmpty()) {
            return Outcome.notRun("no data were given");
        }
        return Outcome.ran(looking.apply(reviewed, needsData ? reviewed.withData() : reviewed.graph()));
    }

    private static List<Observation> emptyTargets(ReviewedOntology reviewed, Graph all) {
        List<Observation> observations = new ArrayList<>();
        for (Triple target : targets(reviewed.shapes().orElseThrow())) {
            if (!isTried(target, all)) {
                observations.add(Observation.oneOf(
                                target.getSubject(),
                                "No node of the data is its target by "
                                        + target.getPredicate().getLocalName() + " " + target.getObject())
                        .at(FILE));
            }
        }
        return observations;
    }

    private static List<Triple> targets(Graph shapes) {
        return List.of(SHACL.targetClass, SHACL.targetObjectsOf, SHACL.targetSubjectsOf, SHACL.targetNode).stream()
                .flatMap(property -> shapes.find(Node.ANY, property, Node.ANY).toList().stream())
                .sorted(Comparator.comparing(Triple::toString))
                .toList();
    }

    private static boolean isTried(Triple target, Graph all) {
        Node what = target.getObject();
        if (target.getPredicate().equals(SHACL.targetClass)) {
            return G.subClasses(all, what).stream().anyMatch(type -> all.contains(Node.ANY, RDF.Nodes.type, type));
        }
        return target.getPredicate().equals(SHACL.targetNode)
                ? all.contains(what, Node.ANY, Node.ANY) || all.contains(Node.ANY, Node.ANY, what)
                : all.contains(Node.ANY, what, Node.ANY);
    }

    private static List<Observation> unusedPaths(ReviewedOntology reviewed, Graph all) {
        return reviewed.shapes().orElseThrow().find(Node.ANY, SHACL.path, Node.ANY).toList().stream()
                .filter(path -> path.getObject().isURI() && !all.contains(Node.ANY, path.getObject(), Node.ANY))
                .sorted(Comparator.comparing(Triple::toString))
                .map(path -> Observation.oneOf(path.getSubject(), "Nothing in the data has " + path.getObject())
                        .at(FILE))
                .toList();
    }

    private static List<Observation> unknownTerms(ReviewedOntology reviewed) {
        Graph shapes = reviewed.shapes().orElseThrow();
        return NAMING.stream()
                .flatMap(property -> shapes.find(Node.ANY, property, Node.ANY).toList().stream())
                .filter(triple -> triple.getObject().isURI()
                        && triple.getObject().getURI().startsWith(reviewed.own().namespace())
                        && !reviewed.own().all().contains(triple.getObject()))
                .map(triple -> new Observation(
                        triple.getObject(),
                        "A shape asks for it by " + triple.getPredicate().getLocalName()
                                + ", and the ontology does not declare it",
                        triple.getPredicate().getURI(),
                        FILE,
                        null))
                .distinct()
                .toList();
    }
}
