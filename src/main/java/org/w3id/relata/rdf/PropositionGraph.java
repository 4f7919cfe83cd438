package org.w3id.relata.rdf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.claim.Proposition;
import org.w3id.relata.claim.Term;

/**
 * Propositions, named by their content, so that two claims with the same content meet in one node. Nothing here is
 * asserted: the triple is only ever quoted as a triple term of RDF 1.2 and spelled out as subject,
 * relation and object.
 */
final class PropositionGraph {
    private final GraphBuilder graph;
    private final Iris iris;
    private final Set<String> symmetric;

    PropositionGraph(GraphBuilder graph, Iris iris, Set<String> symmetric) {
        this.graph = graph;
        this.iris = iris;
        this.symmetric = symmetric;
    }

    /** A side of a proposition. */
    private record Side(Node node, String label) {}

    /** Describes a proposition and gives its IRI. */
    Node describe(Proposition proposition) {
        Side subject = new Side(
                iris.id(proposition.subject().path()), proposition.subject().label());
        Side object = object(proposition.object());
        if (symmetric.contains(proposition.relation())
                && iris.relative(subject.node()).compareTo(iris.relative(object.node())) > 0) {
            return describe(object, proposition.relation(), subject);
        }
        return describe(subject, proposition.relation(), object);
    }

    private Node describe(Side subject, String localName, Side object) {
        Node relation = Vocabulary.term(localName);
        String hash = ContentHash.of(List.of(iris.relative(subject.node()), localName, iris.relative(object.node())));
        Node node = iris.id("proposition/" + hash);
        graph.about(node)
                .a(Vocabulary.PROPOSITION)
                .label(Literals.line(subject.label() + " – " + localName + " – " + object.label()))
                .with(Vocabulary.subject, subject.node())
                .with(Vocabulary.relation, relation)
                .with(Vocabulary.object, object.node())
                .with(ForeignTerms.reifies, NodeFactory.createTripleTerm(subject.node(), relation, object.node()));
        return node;
    }

    private Side object(Term object) {
        if (object instanceof Term.Thing thing) {
            return new Side(iris.id(thing.entity().path()), thing.entity().label());
        }
        Term.Amount amount = (Term.Amount) object;
        String kind = Literals.publishable(amount.kind()).strip().toLowerCase(Locale.ROOT);
        String label = label(amount.minimum(), amount.maximum(), kind);
        String bounds = bound(amount.minimum()) + "-" + bound(amount.maximum());
        String slug = Iris.slug(kind);
        Node node = iris.id("quantity/" + (slug.isEmpty() ? bounds : slug + "/" + bounds));
        graph.about(node)
                .a(Vocabulary.QUANTITY)
                .label(Literals.line(label))
                .with(Vocabulary.minimum, decimal(amount.minimum()))
                .with(Vocabulary.maximum, decimal(amount.maximum()))
                .with(Vocabulary.countedKind, kind.isEmpty() ? null : Literals.line(kind));
        return new Side(node, label);
    }

    /** Bounds and kind in words: "3000 to 5000 soldiers". */
    static String label(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum, String kind) {
        String number;
        if (minimum == null) {
            number = maximum == null ? "a number of" : "at most " + Literals.plain(maximum);
        } else if (maximum == null) {
            number = "at least " + Literals.plain(minimum);
        } else if (minimum.compareTo(maximum) == 0) {
            number = Literals.plain(minimum);
        } else {
            number = Literals.plain(minimum) + " to " + Literals.plain(maximum);
        }
        return (number + " " + kind).strip();
    }

    static @Nullable Node decimal(@Nullable BigDecimal value) {
        return value == null ? null : Literals.decimal(value);
    }

    private static String bound(@Nullable BigDecimal value) {
        return value == null ? ".." : Literals.plain(value);
    }
}
