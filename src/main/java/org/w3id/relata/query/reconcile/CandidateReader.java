package org.w3id.relata.query.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.Vocabulary;

/** Reads every entity of a dataset that is one thing and not a description, within a transaction. */
public final class CandidateReader {
    private static final String WGS84 = Namespaces.PREFIXES.get("wgs84");
    private static final Node LATITUDE = NodeFactory.createURI(WGS84 + "lat");
    private static final Node LONGITUDE = NodeFactory.createURI(WGS84 + "long");

    /** Identifiers of others by the property that they are a value of, and what they begin with as IRIs. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "wikidata", "http://www.wikidata.org/entity/",
            "geonames", "https://sws.geonames.org/",
            "dbpedia", "http://dbpedia.org/resource/");

    private static final Map<String, Node> PLACED = Map.of(
            "country", Vocabulary.country, "within", Vocabulary.within, "operator", Vocabulary.gazetteerOperator);

    private final Graph graph;
    private final String start;
    private final Map<String, Integer> mentions;
    private final Map<Node, Set<String>> names = new HashMap<>();
    private final NamesAbroad abroad = new NamesAbroad();

    /**
     * @param dataset to be read
     * @param start what the IRIs of entities begin with: {@code https://w3id.org/relata/id/}
     * @param mentions how often the data speaks of things, by IRI
     */
    public CandidateReader(DatasetGraph dataset, String start, Map<String, Integer> mentions) {
        this.graph = dataset.getUnionGraph();
        this.start = start;
        this.mentions = mentions;
    }

    /** All of them, in the order of their ids. */
    public List<Candidate> read() {
        Map<String, Candidate> candidates = new HashMap<>();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.DOCUMENT) {
                for (Node entity : subjects(Vocabulary.term(kind.className()))) {
                    if (entity.isURI() && entity.getURI().startsWith(start + kind.slug() + "/") && isOneThing(entity)) {
                        candidates.computeIfAbsent(id(entity), id -> candidate(id, entity, kind));
                    }
                }
            }
        }
        return candidates.values().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    private boolean isOneThing(Node entity) {
        return !graph.contains(entity, RDF.type.asNode(), Vocabulary.NON_SPECIFIC)
                && !words(entity, SKOS.prefLabel.asNode(), RDFS.label.asNode()).isEmpty();
    }

    private Candidate candidate(String id, Node entity, Kind kind) {
        String label =
                words(entity, SKOS.prefLabel.asNode(), RDFS.label.asNode()).get(0);
        Set<String> identifiers = new LinkedHashSet<>(words(entity, SKOS.notation.asNode()));
        identifiers.add(entity.getURI());
        Map<String, Set<String>> context = context(entity, kind);
        for (Node match : objects(entity, SKOS.exactMatch.asNode())) {
            identifiers.add(match.toString());
        }
        identifiers.addAll(context.getOrDefault("wikidata", Set.of()));
        return new Candidate(
                id,
                label,
                words(entity, SKOS.altLabel.asNode(), RDFS.label.asNode()).stream()
                        .filter(name -> !name.equals(label))
                        .toList(),
                words(entity, SKOS.hiddenLabel.asNode()),
                translations(label, kind, context),
                kind.className(),
                note(entity, kind),
                identifiers,
                context,
                id.indexOf('/') == id.lastIndexOf('/'),
                mentions.getOrDefault(entity.getURI(), 0));
    }

    /** Its kind, and where it is or whom it belongs to. */
    private String note(Node entity, Kind kind) {
        List<String> kinds = words(entity, DCTerms.type.asNode());
        String what = kinds.isEmpty() ? kind.className().replaceAll("(?<=[a-z])(?=[A-Z])", " ") : kinds.get(0);
        Stream<String> where = Stream.of(Vocabulary.within, Vocabulary.country)
                .flatMap(property -> objects(entity, property).stream())
                .flatMap(place -> words(place, SKOS.prefLabel.asNode(), RDFS.label.asNode()).stream()
                        .limit(1));
        return Stream.concat(Stream.of(what), where).distinct().collect(Collectors.joining(", "));
    }

    private Set<String> translations(String label, Kind kind, Map<String, Set<String>> context) {
        Set<String> codes = context.getOrDefault("code", Set.of());
        return switch (kind) {
            case STATE ->
                codes.stream()
                        .filter(code -> code.length() == 2)
                        .flatMap(code -> abroad.ofCountry(code).stream())
                        .collect(Collectors.toSet());
            case PLACE -> abroad.ofCity(label, context.getOrDefault("country", Set.of()));
            default -> Set.of();
        };
    }

    private Map<String, Set<String>> context(Node entity, Kind kind) {
        Map<String, Set<String>> context = new HashMap<>();
        PLACED.forEach((property, predicate) -> {
            List<Node> values = objects(entity, predicate);
            if (values.size() == 1) {
                context.put(property, names(values.get(0)));
            } else if (!values.isEmpty()) {
                context.put(
                        property,
                        values.stream().flatMap(value -> names(value).stream()).collect(Collectors.toSet()));
            }
        });
        if (kind == Kind.STATE) {
            context.put("country", names(entity));
        }
        for (Node match : objects(entity, SKOS.exactMatch.asNode())) {
            ELSEWHERE.forEach((property, beginning) -> {
                if (match.isURI() && match.getURI().startsWith(beginning)) {
                    String name = match.getURI().substring(beginning.length()).replaceAll("/$", "");
                    context.computeIfAbsent(property, unknown -> new HashSet<>())
                            .add(name);
                }
            });
        }
        put(context, "code", words(entity, SKOS.notation.asNode()));
        put(context, "kind", words(entity, DCTerms.type.asNode()));
        List<String> latitude = words(entity, LATITUDE);
        List<String> longitude = words(entity, LONGITUDE);
        if (!latitude.isEmpty() && !longitude.isEmpty()) {
            put(context, Context.COORDINATES, List.of(latitude.get(0) + "," + longitude.get(0)));
        }
        return context;
    }

    private static void put(Map<String, Set<String>> context, String property, List<String> values) {
        if (!values.isEmpty()) {
            context.put(property, Set.copyOf(values));
        }
    }

    /** Every way to say a thing that others are in: its names, its codes, its id and its IRI. */
    private Set<String> names(Node thing) {
        Set<String> known = names.get(thing);
        if (known == null) {
            known = Stream.concat(
                            Stream.of(thing.toString(), id(thing)),
                            words(
                                    thing,
                                    SKOS.prefLabel.asNode(),
                                    RDFS.label.asNode(),
                                    SKOS.altLabel.asNode(),
                                    SKOS.hiddenLabel.asNode(),
                                    SKOS.notation.asNode())
                                    .stream())
                    .collect(Collectors.toUnmodifiableSet());
            names.put(thing, known);
        }
        return known;
    }

    private String id(Node entity) {
        String iri = entity.toString();
        return iri.startsWith(start) ? iri.substring(start.length()) : iri;
    }

    /** The literal values of properties, each once, sorted within each property. */
    private List<String> words(Node subject, Node... properties) {
        Set<String> words = new LinkedHashSet<>();
        for (Node property : properties) {
            objects(subject, property).stream()
                    .filter(Node::isLiteral)
                    .map(Node::getLiteralLexicalForm)
                    .filter(word -> !word.isBlank())
                    .sorted()
                    .forEach(words::add);
        }
        return new ArrayList<>(words);
    }

    private List<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private List<Node> subjects(Node type) {
        return graph.find(Node.ANY, RDF.type.asNode(), type)
                .mapWith(Triple::getSubject)
                .toList();
    }
}
