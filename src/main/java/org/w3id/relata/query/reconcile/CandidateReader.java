package org.w3id.relata.query.reconcile;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.rdf.Vocabulary;

/** Reads every entity of a dataset that is one thing and not a description, within a transaction. */
public final class CandidateReader {
    private final EntityWords words;
    private final Map<String, Integer> mentions;
    private final ContextReader contexts;
    private final NamesAbroad abroad = new NamesAbroad();

    /**
     * @param dataset to be read
     * @param start what the IRIs of entities begin with: {@code https://w3id.org/relata/id/}
     * @param mentions how often the data speaks of things, by IRI
     */
    public CandidateReader(DatasetGraph dataset, String start, Map<String, Integer> mentions) {
        this.words = new EntityWords(dataset.getUnionGraph(), start);
        this.mentions = mentions;
        this.contexts = new ContextReader(words);
    }

    /** All of them, in the order of their ids. */
    public List<Candidate> read() {
        Map<String, Candidate> candidates = new HashMap<>();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.DOCUMENT) {
                words.ofType(Vocabulary.term(kind.className())).stream()
                        .filter(entity -> isOneThing(entity, kind))
                        .forEach(entity ->
                                candidates.computeIfAbsent(words.id(entity), id -> candidate(id, entity, kind)));
            }
        }
        return candidates.values().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    private boolean isOneThing(Node entity, Kind kind) {
        return entity.isURI()
                && entity.getURI().startsWith(words.start() + kind.slug() + "/")
                && words.isSpecific(entity)
                && !labels(entity).isEmpty();
    }

    private Candidate candidate(String id, Node entity, Kind kind) {
        String label = labels(entity).get(0);
        Map<String, Set<String>> context = contexts.read(entity, kind);
        Set<String> identifiers = new LinkedHashSet<>(words.of(entity, SKOS.notation.asNode()));
        identifiers.add(entity.getURI());
        contexts.elsewhere(entity).forEach(match -> identifiers.add(match.getURI()));
        identifiers.addAll(context.getOrDefault("wikidata", Set.of()));
        return new Candidate(
                id,
                label,
                words.of(entity, SKOS.altLabel.asNode(), EntityWords.LABEL).stream()
                        .filter(name -> !name.equals(label))
                        .toList(),
                words.of(entity, SKOS.hiddenLabel.asNode()),
                translations(entity, label, kind, context),
                kind.className(),
                note(entity, kind),
                identifiers,
                context,
                id.indexOf('/') == id.lastIndexOf('/'),
                mentions.getOrDefault(entity.getURI(), 0));
    }

    private List<String> labels(Node entity) {
        return words.of(entity, SKOS.prefLabel.asNode(), EntityWords.LABEL);
    }

    /** Its kind, and where it is or whom it belongs to. */
    private String note(Node entity, Kind kind) {
        List<String> kinds = words.of(entity, DCTerms.type.asNode());
        String what = kinds.isEmpty() ? kind.className().replaceAll("(?<=[a-z])(?=[A-Z])", " ") : kinds.get(0);
        Stream<String> where = Stream.of(Vocabulary.within, Vocabulary.country)
                .flatMap(property -> words.objects(entity, property).stream())
                .flatMap(place -> labels(place).stream().limit(1));
        return Stream.concat(Stream.of(what), where).distinct().collect(Collectors.joining(", "));
    }

    private Set<String> translations(Node entity, String label, Kind kind, Map<String, Set<String>> context) {
        return switch (kind) {
            case STATE ->
                words.of(entity, SKOS.notation.asNode()).stream()
                        .filter(code -> code.length() == 2)
                        .flatMap(code -> abroad.ofCountry(code).stream())
                        .collect(Collectors.toSet());
            case PLACE -> abroad.ofCity(label, context.getOrDefault("country", Set.of()));
            default -> Set.of();
        };
    }
}
