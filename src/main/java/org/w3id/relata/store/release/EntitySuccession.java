package org.w3id.relata.store.release;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.relata.entity.Names;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Vocabulary;

/**
 * Tells which entity of the gazetteer one of a document is that is gone, because its name was added since: the document now
 * speaks of one that has that name and is of the same class, and spoke of it nowhere before.
 *
 * @param dataset has the gazetteer as it is now; in a transaction
 * @param iris the names under the base of the data
 * @param before the document's graph as it was
 * @param after the document's graph as it is
 */
record EntitySuccession(DatasetGraph dataset, Iris iris, Graph before, Graph after) {
    /** Names, not what only stands for a thing, such as the adjective of a state. */
    private static final List<Node> NAMES = List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());

    /** What each entity is that can be told. */
    Map<Node, Node> of(Set<Node> gone) {
        Map<Node, Node> successors = new TreeMap<>(Comparator.comparing(Node::getURI));
        List<Node> entities = gone.stream()
                .filter(node -> before.contains(node, Vocabulary.describedIn, Node.ANY))
                .filter(node -> !before.contains(node, RDF.Nodes.type, Vocabulary.NON_SPECIFIC))
                .toList();
        if (entities.isEmpty()) {
            return successors;
        }
        Map<List<String>, Set<Node>> known = known();
        for (Node entity : entities) {
            Set<Node> called = new HashSet<>();
            names(entity, before).forEach(name -> called.addAll(known.getOrDefault(name, Set.of())));
            called.removeIf(node -> !isOfTheSameClass(entity, node));
            if (called.size() == 1) {
                successors.put(entity, called.iterator().next());
            }
        }
        return successors;
    }

    private boolean isOfTheSameClass(Node gone, Node known) {
        return before.find(gone, RDF.Nodes.type, Node.ANY)
                .filterKeep(type -> dataset.contains(Node.ANY, known, RDF.Nodes.type, type.getObject()))
                .hasNext();
    }

    /** The entities of the gazetteer that the document speaks of now and did not speak of before, by their names. */
    private Map<List<String>, Set<Node>> known() {
        Map<List<String>, Set<Node>> byName = new TreeMap<>(Comparator.comparing(List::toString));
        Set<Node> spokenOf =
                after.find().mapWith(Triple::getObject).filterKeep(Node::isURI).toSet();
        for (Node node : spokenOf) {
            boolean known = node.getURI().startsWith(iris.base() + "id/")
                    && !after.contains(node, RDF.Nodes.type, Node.ANY)
                    && !before.contains(Node.ANY, Node.ANY, node);
            if (known) {
                NAMES.stream()
                        .flatMap(property -> dataset.stream(Node.ANY, node, property, Node.ANY))
                        .map(Quad::getObject)
                        .map(name -> Names.parts(name.getLiteralLexicalForm()))
                        .forEach(name -> byName.computeIfAbsent(name, key -> new HashSet<>())
                                .add(node));
            }
        }
        return byName;
    }

    private static Set<List<String>> names(Node entity, Graph graph) {
        Set<List<String>> names = new HashSet<>();
        for (Node property : NAMES) {
            graph.find(entity, property, Node.ANY)
                    .forEachRemaining(
                            triple -> names.add(Names.parts(triple.getObject().getLiteralLexicalForm())));
        }
        return names;
    }
}
