package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.ontology.Ontology;
import org.w3id.relata.query.ontology.Term;
import org.w3id.relata.query.ontology.TermKind;
import org.w3id.relata.web.page.TermQuality;
import org.w3id.relata.web.page.TermQuality.Confused;
import org.w3id.relata.web.page.TermQuality.Figure;

/**
 * Tells how well the converter finds what a term is about.
 *
 * @param linker leads to other terms
 */
record TermFigures(Quality quality, Ontology ontology, Linker linker) {
    /** The measures that are about one property each, with what they are shares of. */
    private static final Map<String, List<String>> MEASURES = Map.of(
            "source", List.of("source", "of the claims that are found have the right source"),
            "relayedBy", List.of("via", "is how well those who passed a claim on are found (F1)"),
            "quantity", List.of("quantity", "of the numbers are right, in the claims that are found"),
            "validTime", List.of("time", "of the times are right, in the claims that are found"),
            "evidence", List.of("spans", "of the claims show exactly the words at their place"),
            "states", List.of("triples F1", "is how well relations are read (F1)"));

    TermQuality of(Term term) {
        if (term.is(TermKind.RELATION)) {
            return quality.relations().stream()
                    .filter(one -> one.relation().equals(term.localName()))
                    .findFirst()
                    .map(this::relation)
                    .orElseGet(() -> none("This relation has not been measured."));
        }
        return mark(term)
                .or(() -> property(term))
                .orElseGet(() ->
                        none("Not measured apart: the annotators marked claims, sources, marks, quantities, times and"
                                + " relations."));
    }

    private TermQuality relation(Quality.Relation one) {
        if (one.stated() == 0 && one.given() == 0) {
            return none("No annotated document states it, and the converter finds it in none of them.");
        }
        return new TermQuality(
                "In all " + documents() + " annotated documents. It is right when subject, relation and object are."
                        + " Confusions are counted where the same words were read as another relation that shares at least"
                        + " one side.",
                List.of(
                        figure(
                                "Precision",
                                one.measures().get(QualityRelations.PRECISION),
                                one.right(),
                                one.given(),
                                "given are right"),
                        figure(
                                "Recall",
                                one.measures().get(QualityRelations.RECALL),
                                one.found(),
                                one.stated(),
                                "stated are found")),
                confused("relation", one.relation(), Quality.Confusion::gold, Quality.Confusion::read),
                confused("relation", one.relation(), Quality.Confusion::read, Quality.Confusion::gold));
    }

    /** A mark, by the property that leads to its class and is named as the kind of mark. */
    private Optional<TermQuality> mark(Term term) {
        return ontology.classes(term.node()).stream()
                .flatMap(type -> ontology.to(type).stream())
                .map(Term::localName)
                .flatMap(kind -> quality.kinds().stream()
                        .filter(one -> one.kind().equals(kind) && one.value().equals(term.localName())))
                .findFirst()
                .map(this::mark);
    }

    private TermQuality mark(Quality.Kind one) {
        return new TermQuality(
                "In all " + documents() + " annotated documents, of the claims that are found.",
                List.of(
                        figure(
                                "Precision",
                                one.measures().get("value P"),
                                one.count("READ_SO_RIGHT"),
                                one.count("READ_SO"),
                                "read so are so"),
                        figure(
                                "Recall",
                                one.measures().get("value R"),
                                one.count("READ_SO_RIGHT"),
                                one.count("MATCHED"),
                                "that are so are read so")),
                confused(one.kind(), one.value(), Quality.Confusion::gold, Quality.Confusion::read),
                confused(one.kind(), one.value(), Quality.Confusion::read, Quality.Confusion::gold));
    }

    private Optional<TermQuality> property(Term term) {
        List<String> measure = MEASURES.get(term.localName());
        if (measure == null || !term.is(TermKind.PROPERTY)) {
            return Optional.empty();
        }
        List<Figure> figures = new ArrayList<>();
        Stream.of("unread", "all")
                .map(quality::group)
                .forEach(group -> figures.add(
                        new Figure(group.label(), Figures.of(group.measures(), measure.get(0)), measure.get(1))));
        return Optional.of(new TermQuality("In annotated documents:", figures, List.of(), List.of()));
    }

    private int documents() {
        return quality.group("all").documents().size();
    }

    private static Figure figure(String name, @Nullable Double share, int part, int whole, String words) {
        return new Figure(name, Figures.show(share), part + " of " + whole + " " + words);
    }

    private List<Confused> confused(
            String kind,
            String value,
            Function<Quality.Confusion, String> here,
            Function<Quality.Confusion, String> there) {
        return quality.confusions().stream()
                .filter(one -> one.kind().equals(kind) && here.apply(one).equals(value))
                .sorted((one, other) -> Integer.compare(other.count(), one.count()))
                .map(one -> new Confused(linker.term(there.apply(one)), one.count()))
                .toList();
    }

    private static TermQuality none(String words) {
        return new TermQuality(words, List.of(), List.of(), List.of());
    }
}
