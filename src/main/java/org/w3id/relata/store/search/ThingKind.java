package org.w3id.relata.store.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.relata.entity.Kind;

/**
 * A kind of thing that can be searched for.
 *
 * @param slug the second part of its IRI: {@code id/{slug}/…}
 * @param className the local name of its class in the ontology
 * @param group what it is listed with
 * @param superclasses the local names of the classes above it
 */
public record ThingKind(String slug, String className, Group group, List<String> superclasses) {
    /** What is found is listed in these groups, in this order. */
    public enum Group {
        ENTITIES,
        DOCUMENTS,
        PROPOSITIONS,
        CLAIMS
    }

    /** Every kind. */
    public static final List<ThingKind> ALL = Stream.concat(
                    Arrays.stream(Kind.values()).map(ThingKind::of),
                    Stream.of(
                            new ThingKind("proposition", "Proposition", Group.PROPOSITIONS, List.of()),
                            new ThingKind("claim", "Claim", Group.CLAIMS, List.of())))
            .toList();

    /** That of documents. */
    public static final ThingKind DOCUMENT = of(Kind.DOCUMENT);

    public ThingKind {
        superclasses = List.copyOf(superclasses);
    }

    /** The kind of what has a path such as {@code state/belarus}. */
    static Optional<ThingKind> ofPath(String path) {
        String start = path.substring(0, Math.max(0, path.indexOf('/')));
        return ALL.stream().filter(kind -> kind.slug.equals(start)).findFirst();
    }

    /** Whether its things belong to a class. */
    public boolean is(String name) {
        return className.equals(name) || superclasses.contains(name);
    }

    private static ThingKind of(Kind kind) {
        boolean document = kind == Kind.DOCUMENT;
        Stream<String> superclasses = Stream.of(
                        kind == Kind.ALLIANCE || kind == Kind.OUTLET ? "Organization" : "",
                        kind.isActor() && kind != Kind.ACTOR ? "Actor" : "",
                        kind.isLocation() ? "Location" : "",
                        document ? "" : "Entity")
                .filter(name -> !name.isEmpty());
        return new ThingKind(
                kind.slug(), kind.className(), document ? Group.DOCUMENTS : Group.ENTITIES, superclasses.toList());
    }
}
