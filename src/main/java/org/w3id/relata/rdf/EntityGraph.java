package org.w3id.relata.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.entity.OutletNames;

/** The entities that one document describes. */
final class EntityGraph {
    private final GraphBuilder graph;
    private final Iris iris;
    private final String key;

    EntityGraph(GraphBuilder graph, Iris iris, String key) {
        this.graph = graph;
        this.iris = iris;
        this.key = key;
    }

    /** Describes an entity. */
    void describe(Entity entity) {
        Node label = Literals.english(entity.label());
        graph.about(iris.id(entity.path()))
                .a(Vocabulary.term(entity.kind().className()))
                .with(RDF.Nodes.type, entity.specific() ? null : Vocabulary.NON_SPECIFIC)
                .label(label)
                .with(SKOS.prefLabel.asNode(), label)
                .withAll(
                        SKOS.altLabel.asNode(),
                        entity.aliases().stream()
                                .map(Literals::english)
                                .filter(alias -> !alias.equals(label))
                                .toList())
                .withAll(
                        Vocabulary.qualifiedBy,
                        entity.qualifiers().stream().map(iris::id).toList())
                .with(Vocabulary.describedIn, iris.document(key));
    }

    /** The outlet that the metadata names: one of the document's entities by that name, else one of its own. */
    Node outlet(String name, List<Entity> entities) {
        Optional<Entity> known = OutletNames.among(entities, name);
        if (known.isPresent()) {
            return iris.id(known.get().path());
        }
        Entity unknown = new Entity(
                Kind.OUTLET.slug() + "/" + key + "/" + Iris.slug(name),
                Kind.OUTLET,
                name,
                List.of(),
                false,
                true,
                List.of());
        describe(unknown);
        return iris.id(unknown.path());
    }
}
