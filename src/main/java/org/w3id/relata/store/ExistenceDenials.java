package org.w3id.relata.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.store.StatedContents.Content;

/**
 * One denies that there is a thing of a description ("hosts no Russian bases"), another affirms the same relation, with
 * the same other side, of a thing that the description fits: one of the same class, where each entity that the
 * description names is met by one that qualifies the thing, runs it or holds it, by the gazetteer or by anybody's
 * claim. An entity is met by itself, and by what belongs to it; the other side of the proposition meets its own name.
 *
 * <p>It is not a query because the negation in it, asked of a store, takes time with the square of the claims.
 */
final class ExistenceDenials {
    static final String GROUND = "existence";

    private static final List<Node> OWNERSHIP =
            List.of(Vocabulary.qualifiedBy, Vocabulary.gazetteerOperator, Vocabulary.country, Vocabulary.within);

    /** The place of a proposition that is looked for: its relation, its fixed side, and which side that is. */
    private record Slot(Node relation, Node fixed, boolean fixedIsSubject) {}

    private final DatasetGraph dataset;
    private final StatedContents contents;
    private final Map<Slot, List<Content>> affirmed;
    private final Map<Node, Set<Node>> owners = new HashMap<>();

    ExistenceDenials(DatasetGraph dataset) {
        this.dataset = dataset;
        this.contents = new StatedContents(dataset);
        this.affirmed = contents.all().stream()
                .filter(content -> !content.affirmedBy().isEmpty())
                .flatMap(content -> Stream.of(true, false).map(subject -> Map.entry(slot(content, subject), content)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Slot slot(Content content, boolean fixedIsSubject) {
        return new Slot(content.relation(), content.side(fixedIsSubject), fixedIsSubject);
    }

    /** Gives every pair of claims of which one denies that there is what the other speaks of. */
    void candidates(Consumer<Candidate> consumer) {
        Set<Node> descriptions = dataset.stream(Node.ANY, Node.ANY, RDF.Nodes.type, Vocabulary.NON_SPECIFIC)
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
        for (Content denied : contents.all()) {
            for (boolean fixedIsSubject : new boolean[] {true, false}) {
                Node description = denied.side(!fixedIsSubject);
                if (!denied.deniedBy().isEmpty() && descriptions.contains(description)) {
                    against(denied, description, slot(denied, fixedIsSubject), consumer);
                }
            }
        }
    }

    private void against(Content denied, Node description, Slot slot, Consumer<Candidate> consumer) {
        Set<Node> named = objects(description, Vocabulary.qualifiedBy);
        if (named.isEmpty()) {
            return;
        }
        named.remove(slot.fixed());
        for (Content other : affirmed.getOrDefault(slot, List.of())) {
            Node thing = other.side(!slot.fixedIsSubject());
            if (!thing.equals(description)
                    && sameClass(thing, description)
                    && owners(thing).containsAll(named)) {
                pairs(denied, other, consumer);
            }
        }
    }

    private void pairs(Content denied, Content other, Consumer<Candidate> consumer) {
        String title = objects(denied.proposition(), RDFS.Nodes.label).stream()
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
        for (Node denial : denied.deniedBy()) {
            for (Node claim : other.affirmedBy()) {
                consumer.accept(new Candidate(
                        denied.proposition().getURI(),
                        title,
                        other.proposition(),
                        claim,
                        denied.proposition(),
                        denial));
            }
        }
    }

    private boolean sameClass(Node thing, Node description) {
        Set<Node> classes = objects(description, RDF.Nodes.type);
        classes.remove(Vocabulary.NON_SPECIFIC);
        classes.retainAll(objects(thing, RDF.Nodes.type));
        return !classes.isEmpty();
    }

    /** Who qualifies a thing, runs it or holds it, and what these belong to. */
    private Set<Node> owners(Node thing) {
        Set<Node> known = owners.get(thing);
        if (known == null) {
            Set<Node> direct = new HashSet<>();
            OWNERSHIP.forEach(property -> direct.addAll(objects(thing, property)));
            direct.addAll(claimed("operates", thing, false));
            direct.addAll(claimed("hosts", thing, false));
            direct.addAll(claimed("locatedIn", thing, true));
            known = new HashSet<>(direct);
            for (Node owner : direct) {
                known.addAll(objects(owner, Vocabulary.country));
            }
            owners.put(thing, known);
        }
        return known;
    }

    private List<Node> claimed(String relation, Node thing, boolean thingIsSubject) {
        return affirmed.getOrDefault(new Slot(Vocabulary.term(relation), thing, thingIsSubject), List.of()).stream()
                .map(content -> content.side(!thingIsSubject))
                .toList();
    }

    private Set<Node> objects(Node subject, Node predicate) {
        return dataset.stream(Node.ANY, subject, predicate, Node.ANY)
                .map(Quad::getObject)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
