package org.w3id.relata.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.VOID;
import org.w3id.relata.rdf.ContentHash;
import org.w3id.relata.rdf.GraphBuilder;
import org.w3id.relata.rdf.Literals;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.Vocabulary;

/**
 * The parts of the dataset by class and by property (VoID, sections 4.5 and 4.6): how much there is of each.
 *
 * @param description what they are parts of
 * @param graph where they are described
 */
record Partitions(DatasetDescription description, GraphBuilder graph) {
    /** What readers look for first, even where there is none of it. */
    private static final List<Node> COUNTED = List.of(
            Vocabulary.DOCUMENT, Vocabulary.CLAIM, Vocabulary.PROPOSITION, Vocabulary.MENTION, Vocabulary.DISPUTE);

    void describe(Tally tally) {
        COUNTED.forEach(type -> describe(type, tally.entities().getOrDefault(type, 0L)));
        tally.entities().forEach((type, count) -> {
            if (type.isURI() && !COUNTED.contains(type)) {
                describe(type, count);
            }
        });
        tally.triples().forEach((property, count) -> {
            Node part = part("property/", property);
            graph.about(description.whole()).with(VOID.propertyPartition.asNode(), part);
            graph.about(part)
                    .a(VOID.Dataset.asNode())
                    .label(Literals.english("What is said by " + name(property)))
                    .with(VOID.property.asNode(), property)
                    .with(VOID.triples.asNode(), Literals.integer(count));
        });
        vocabularies(tally);
    }

    /** The part that is the resources of a class. */
    private void describe(Node type, long count) {
        Node part = part("", type);
        graph.about(description.whole()).with(VOID.classPartition.asNode(), part);
        graph.about(part)
                .a(VOID.Dataset.asNode())
                .label(Literals.english(name(type) + " resources"))
                .with(VOID._class.asNode(), type)
                .with(VOID.entities.asNode(), Literals.integer(count));
    }

    private void vocabularies(Tally tally) {
        Stream.of(tally.entities(), tally.triples())
                .flatMap(terms -> terms.keySet().stream())
                .flatMap(term -> prefix(term).stream())
                .map(prefix -> Terms.iri(Namespaces.SERVED.get(prefix)))
                .forEach(vocabulary -> graph.about(description.whole()).with(VOID.vocabulary.asNode(), vocabulary));
    }

    private Node part(String kind, Node term) {
        return description.iris().id("dataset/relata/" + kind + path(term));
    }

    /** Our own terms by their names, those of others with the prefix before. */
    private static String path(Node term) {
        if (term.getURI().startsWith(Namespaces.ONTOLOGY)) {
            return name(term);
        }
        return prefix(term)
                .map(prefix -> prefix + "-" + name(term))
                .orElseGet(() -> "term-" + ContentHash.of(List.of(term.getURI())));
    }

    private static String name(Node term) {
        return term.getURI().replaceFirst(".*[/#]", "");
    }

    private static Optional<String> prefix(Node term) {
        return term.isURI()
                ? Namespaces.SERVED.entrySet().stream()
                        .filter(prefix -> term.getURI().startsWith(prefix.getValue()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                : Optional.empty();
    }
}
