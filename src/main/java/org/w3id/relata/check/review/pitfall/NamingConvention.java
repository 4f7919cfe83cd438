package org.w3id.relata.check.review.pitfall;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.relata.check.review.OwnTerms;
import org.w3id.relata.check.review.OwnTerms.Kind;
import org.w3id.relata.check.review.ReviewedOntology;

/**
 * Whether the names of an ontology are formed alike (OOPS P22): the convention is what most names follow, and each name
 * that breaks it is found.
 *
 * <p>Names that are numbers in disguise (GO_0008150, Q42) follow no convention of words, a name of one word says nothing
 * about how words are joined, and capitals throughout (DOI) say nothing about the first letter.
 */
final class NamingConvention {
    private final OwnTerms own;
    private final Found found;

    /** @param found takes each term and what is odd about its name */
    NamingConvention(ReviewedOntology reviewed, Found found) {
        this.own = reviewed.own();
        this.found = found;
    }

    void check() {
        List<Node> classes = named(Kind.CLASS).toList();
        List<Node> properties = Stream.of(Kind.OBJECT_PROPERTY, Kind.DATATYPE_PROPERTY)
                .flatMap(this::named)
                .distinct()
                .toList();
        oddOnes(classes, "classes", NamingConvention::firstLetter, "a capital");
        oddOnes(properties, "properties", NamingConvention::firstLetter, "a small letter");
        oddOnes(classes, "classes", NamingConvention::joint, "capitals");
        oddOnes(properties, "properties", NamingConvention::joint, "capitals");
    }

    /** Of two ways that are followed equally often, the usual one counts as the convention. */
    private void oddOnes(Collection<Node> terms, String kind, Function<String, String> way, String usual) {
        Map<String, List<Node>> ways = terms.stream()
                .collect(Collectors.groupingBy(term -> way.apply(name(term)), TreeMap::new, Collectors.toList()));
        ways.remove("");
        String convention = ways.keySet().stream()
                .max((one, other) -> {
                    int more = Integer.compare(
                            ways.get(one).size(), ways.get(other).size());
                    return more != 0 ? more : Boolean.compare(one.contains(usual), other.contains(usual));
                })
                .orElse("");
        ways.forEach((odd, nodes) -> {
            if (!odd.equals(convention)) {
                nodes.forEach(node -> found.tell(node, odd + ", while most " + kind + " have " + convention));
            }
        });
    }

    private static String firstLetter(String name) {
        if (name.equals(name.toUpperCase(Locale.ROOT))) {
            return "";
        }
        int first = name.codePointAt(0);
        return Character.isUpperCase(first)
                ? "a capital at the beginning"
                : Character.isLowerCase(first) ? "a small letter at the beginning" : "";
    }

    private static String joint(String name) {
        if (name.matches(".+_.+")) {
            return "words joined by underscores";
        }
        if (name.matches(".+-.+")) {
            return "words joined by hyphens";
        }
        return name.matches(".*\\p{Ll}\\p{Lu}.*") ? "words joined by capitals" : "";
    }

    private Stream<Node> named(Kind kind) {
        return own.of(kind).stream().filter(term -> !name(term).matches("\\p{L}+[_-]?\\d+"));
    }

    private static String name(Node term) {
        return NameWords.localName(term.getURI());
    }
}
