package org.w3id.relata.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.w3id.relata.claim.Attribution;
import org.w3id.relata.claim.Claim;
import org.w3id.relata.claim.Proposition;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.EntityMention;

/** The claims of one document, with their chains, quantities and times. */
final class ClaimGraph {
    private final GraphBuilder graph;
    private final Iris iris;
    private final String key;
    private final SpanGraph spans;
    private final ValueGraph values;
    private final PropositionGraph propositions;
    private final ReadingGraph readings;
    private final Node run;

    ClaimGraph(GraphBuilder graph, Iris iris, String key, SpanGraph spans, PropositionGraph propositions, Node run) {
        this.graph = graph;
        this.iris = iris;
        this.key = key;
        this.spans = spans;
        this.values = new ValueGraph(graph, iris, spans);
        this.propositions = propositions;
        this.readings = new ReadingGraph(graph, iris, spans, propositions);
        this.run = run;
    }

    /** Describes a claim and whatever hangs on it. */
    void describe(Claim claim) {
        Node node = iris.claim(key, claim.id());
        GraphBuilder.Subject subject = graph.about(node)
                .a(Vocabulary.CLAIM)
                .label(spans.label(claim.evidence()))
                .with(Vocabulary.inDocument, iris.document(key))
                .withAll(
                        Vocabulary.states,
                        claim.propositions().stream()
                                .map(propositions::describe)
                                .toList())
                .withAll(Vocabulary.source, nodes(claim.sources()))
                .withAll(Vocabulary.relayedBy, nodes(claim.relays()))
                .with(Vocabulary.polarity, Vocabulary.term(claim.polarity().localName()))
                .with(Vocabulary.certainty, Vocabulary.term(claim.certainty().localName()))
                .with(Vocabulary.modality, Vocabulary.term(claim.modality().localName()))
                .with(Vocabulary.quotation, Vocabulary.term(claim.quotation().localName()))
                .with(Vocabulary.evidence, spans.cite(claim.evidence()))
                .withAll(Vocabulary.item, nodes(claim.items()))
                .withAll(Vocabulary.rule, rules(claim).stream().map(Iris::rule).toList())
                .withAll(Vocabulary.reading, readings.describe(claim, path(claim), node))
                .with(Vocabulary.confidence, confidence(claim.confidence()))
                .with(ForeignTerms.wasGeneratedBy, run);
        if (claim.place() != null) {
            subject.with(Vocabulary.place, iris.id(claim.place().path()));
        }
        if (claim.quantity() != null) {
            subject.with(Vocabulary.quantity, values.quantity(path(claim), claim.quantity()));
        }
        if (claim.time() != null) {
            subject.with(Vocabulary.validTime, values.time(path(claim), claim.time()));
        }
        for (int position = 0; position < claim.chain().size(); position++) {
            subject.with(Vocabulary.attribution, attribution(claim, position));
        }
    }

    /** Every row that fired for the claim or for one of its propositions, sorted. */
    static List<String> rules(Claim claim) {
        TreeSet<String> rules = new TreeSet<>(claim.rules());
        claim.propositions().stream().map(Proposition::rule).forEach(rules::add);
        return List.copyOf(rules);
    }

    private Node attribution(Claim claim, int position) {
        Attribution link = claim.chain().get(position);
        String agents = link.agents().stream().map(Entity::label).collect(Collectors.joining(", "));
        Node manner = link.manner() == null
                ? null
                : LexiconGraph.describeManner(graph, link.manner()).node();
        Node node = iris.id(path(claim) + "/attribution/" + position);
        graph.about(node)
                .a(Vocabulary.ATTRIBUTION)
                .label(Literals.line(link.manner() == null ? agents : agents + " – " + link.manner()))
                .with(Vocabulary.position, Literals.integer(position))
                .withAll(Vocabulary.attributedTo, nodes(link.agents()))
                .withAll(
                        Vocabulary.mention,
                        link.mentions().stream().map(this::mention).toList())
                .with(Vocabulary.manner, manner)
                .withAll(Vocabulary.cue, link.cues().stream().map(spans::cite).toList())
                .withAll(Vocabulary.rule, link.rules().stream().map(Iris::rule).toList());
        return node;
    }

    /** Describes a mention and gives its IRI. */
    Node mention(EntityMention mention) {
        Node node = iris.mention(key, mention.span());
        graph.about(node)
                .a(Vocabulary.MENTION)
                .label(spans.label(mention.span()))
                .with(Vocabulary.span, spans.cite(mention.span()))
                .withAll(Vocabulary.refersTo, nodes(mention.refersTo()))
                .with(Vocabulary.inDocument, iris.document(key));
        return node;
    }

    private String path(Claim claim) {
        return "claim/" + key + "/" + claim.id();
    }

    private List<Node> nodes(List<Entity> entities) {
        return entities.stream().map(entity -> iris.id(entity.path())).toList();
    }

    private static Node confidence(double confidence) {
        return Literals.decimal(BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_UP));
    }
}
