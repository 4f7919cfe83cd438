package org.w3id.relata.query.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.Vocabulary;

/** Reads what is known of an entity beside its names, in every way that it may be said. */
final class ContextReader {
    private static final String WGS84 = Namespaces.PREFIXES.get("wgs84");
    private static final Node LATITUDE = NodeFactory.createURI(WGS84 + "lat");
    private static final Node LONGITUDE = NodeFactory.createURI(WGS84 + "long");

    /** Identifiers of others by the property that they are a value of, and what they begin with as IRIs. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "wikidata", "http://www.wikidata.org/entity/",
            "geonames", "https://sws.geonames.org/",
            "dbpedia", "http://dbpedia.org/resource/",
            "openstreetmap", "https://www.openstreetmap.org/");

    private final EntityWords words;
    private final Map<Node, Set<String>> names = new HashMap<>();

    ContextReader(EntityWords words) {
        this.words = words;
    }

    Map<String, Set<String>> read(Node entity, Kind kind) {
        Map<String, Set<String>> context = new HashMap<>();
        List<Node> around = around(entity);
        put(context, "country", names(countries(entity, kind, around)));
        put(context, "within", names(around));
        put(context, "operator", names(words.objects(entity, Vocabulary.gazetteerOperator)));
        for (Node match : elsewhere(entity)) {
            ELSEWHERE.forEach((property, beginning) -> {
                if (match.getURI().startsWith(beginning)) {
                    context.computeIfAbsent(property, unknown -> new HashSet<>())
                            .add(match.getURI().substring(beginning.length()).replaceAll("/$", ""));
                }
            });
        }
        put(context, "code", new HashSet<>(words.of(entity, SKOS.notation.asNode())));
        put(context, "kind", new HashSet<>(words.of(entity, DCTerms.type.asNode())));
        List<String> latitude = words.of(entity, LATITUDE);
        List<String> longitude = words.of(entity, LONGITUDE);
        if (!latitude.isEmpty() && !longitude.isEmpty()) {
            put(context, Context.COORDINATES, Set.of(latitude.get(0) + "," + longitude.get(0)));
        }
        return context;
    }

    /** The same things in other data. */
    List<Node> elsewhere(Node entity) {
        return Stream.of(SKOS.exactMatch.asNode(), OWL.sameAs.asNode())
                .flatMap(property -> words.objects(entity, property).stream())
                .filter(Node::isURI)
                .toList();
    }

    /**
     * The states that a thing may be said to be in: its own, those of what it lies in, and where territory is disputed,
     * each that claims it. Which of them is right is not for us to say.
     */
    private Set<Node> countries(Node entity, Kind kind, List<Node> around) {
        Set<Node> countries = new LinkedHashSet<>();
        if (kind == Kind.STATE) {
            countries.add(entity);
        }
        Stream.concat(Stream.of(entity), around.stream())
                .flatMap(place -> Stream.of(Vocabulary.country, Vocabulary.claimedBy)
                        .flatMap(property -> words.objects(place, property).stream()))
                .forEach(countries::add);
        return countries;
    }

    /** What it lies in, the nearest first. */
    private List<Node> around(Node entity) {
        List<Node> around = new ArrayList<>();
        Optional<Node> next = within(entity);
        while (next.isPresent() && !around.contains(next.get())) {
            around.add(next.get());
            next = within(next.get());
        }
        return around;
    }

    private Optional<Node> within(Node place) {
        return words.objects(place, Vocabulary.within).stream()
                .filter(Node::isURI)
                .findFirst();
    }

    private Set<String> names(Iterable<Node> things) {
        Set<String> all = new HashSet<>();
        things.forEach(thing -> all.addAll(names.computeIfAbsent(thing, this::everyName)));
        return all;
    }

    /** Every way to say a thing that others are in: its names, its codes, its id and its IRI. */
    private Set<String> everyName(Node thing) {
        return Stream.concat(
                        Stream.of(thing.toString(), words.id(thing)),
                        words
                                .of(
                                        thing,
                                        SKOS.prefLabel.asNode(),
                                        EntityWords.LABEL,
                                        SKOS.altLabel.asNode(),
                                        SKOS.hiddenLabel.asNode(),
                                        SKOS.notation.asNode())
                                .stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void put(Map<String, Set<String>> context, String property, Set<String> values) {
        if (!values.isEmpty()) {
            context.put(property, Set.copyOf(values));
        }
    }
}
