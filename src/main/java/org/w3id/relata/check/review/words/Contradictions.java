package org.w3id.relata.check.review.words;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.relata.check.RdfLists;
import org.w3id.relata.check.review.AutomatedCheck;
import org.w3id.relata.check.review.OwnTerms.Kind;
import org.w3id.relata.check.review.ReviewedOntology;
import org.w3id.relata.check.review.Words;

/** Labels and definitions in English that say something else than the axioms. Words that may mean either are left alone. */
final class Contradictions {
    private static final Pattern SYMMETRIC =
            words("(?<!not )symmetric(al)?|each other|one another|(?<!not )mutual(ly)?|reciprocal(ly)?");
    private static final Pattern TRANSITIVE = words("(?<!not )transitive(ly)?|directly or indirectly");
    private static final Pattern SINGLE =
            words("(only|exactly|at most|no more than) one|exactly a single|(is|are) unique");
    private static final Pattern OBSOLETE =
            words("(is|was|has been) (deprecated|obsolete)|no longer (to be )?used|do not use|deprecated:");
    private static final Pattern GENUS = Pattern.compile("^(?:An?|The) ([\\p{L} -]+?) (?:that|which|who|whose)\\b");
    private static final Pattern SIDES =
            Pattern.compile("^(?:Relates|Links|Connects|Ties) (?:an?|the) ([\\p{L} -]+?) (?:to|with)\\b");
    private static final Pattern NOT = Pattern.compile("^(?:(is|does|has) )?(?:not |non-)(.+)$");

    private Contradictions() {}

    static List<AutomatedCheck> all() {
        return List.of(
                new TermCheck("words-symmetric", Contradictions::symmetric),
                new TermCheck("words-transitive", Contradictions::transitive),
                new TermCheck("words-single", Contradictions::single),
                new TermCheck("words-obsolete", Contradictions::obsolete),
                new TermCheck("words-genus", Contradictions::genus),
                new TermCheck("words-domain", Contradictions::domain),
                new TermCheck("words-negation", Contradictions::negation));
    }

    /** Only where both sides are of the same class, so that the words can be about them and not about members of one. */
    private static Optional<String> symmetric(ReviewedOntology reviewed, Node term) {
        return said(reviewed, term, SYMMETRIC)
                .filter(words -> reviewed.own().is(term, Kind.OBJECT_PROPERTY))
                .filter(words -> !has(reviewed, term, OWL2.SymmetricProperty.asNode()))
                .filter(words -> new HashSet<>(G.listSP(reviewed.graph(), term, RDFS.Nodes.domain))
                        .equals(new HashSet<>(G.listSP(reviewed.graph(), term, RDFS.Nodes.range))))
                .map(words -> "Its words say “" + words + "”, and it is not symmetric");
    }

    private static Optional<String> transitive(ReviewedOntology reviewed, Node term) {
        return said(reviewed, term, TRANSITIVE)
                .filter(words -> reviewed.own().is(term, Kind.OBJECT_PROPERTY))
                .filter(words -> !has(reviewed, term, OWL2.TransitiveProperty.asNode()))
                .map(words -> "Its words say “" + words + "”, and it is not transitive");
    }

    private static Optional<String> single(ReviewedOntology reviewed, Node term) {
        boolean property =
                reviewed.own().is(term, Kind.OBJECT_PROPERTY) || reviewed.own().is(term, Kind.DATATYPE_PROPERTY);
        return said(reviewed, term, SINGLE)
                .filter(words -> property)
                .filter(words -> !has(reviewed, term, OWL2.FunctionalProperty.asNode())
                        && !has(reviewed, term, OWL2.InverseFunctionalProperty.asNode())
                        && !reviewed.graph().contains(Node.ANY, OWL2.onProperty.asNode(), term))
                .map(words -> "Its words say “" + words + "”, and no axiom says how many values it may have");
    }

    private static Optional<String> obsolete(ReviewedOntology reviewed, Node term) {
        return said(reviewed, term, OBSOLETE)
                .filter(words -> !reviewed.graph().contains(term, OWL2.deprecated.asNode(), Node.ANY))
                .map(words -> "Its words say “" + words + "”, and it is not deprecated");
    }

    /** “An X that …” of a class which does not stand below X. */
    private static Optional<String> genus(ReviewedOntology reviewed, Node term) {
        if (!reviewed.own().is(term, Kind.CLASS)) {
            return Optional.empty();
        }
        return named(reviewed, term, GENUS)
                .filter(genus -> !G.superClasses(reviewed.graph(), term).contains(genus))
                .filter(genus -> reviewed.graph().contains(term, RDFS.Nodes.subClassOf, Node.ANY)
                        && !reviewed.graph().contains(term, OWL2.equivalentClass.asNode(), Node.ANY))
                .map(genus -> "Its definition makes it a kind of " + genus.getURI() + ", its axioms do not");
    }

    /** “Relates an X to …” of a property whose domain is something else. */
    private static Optional<String> domain(ReviewedOntology reviewed, Node term) {
        List<Node> domains = G.listSP(reviewed.graph(), term, RDFS.Nodes.domain);
        if (domains.isEmpty() || domains.stream().anyMatch(Node::isBlank)) {
            return Optional.empty(); // nothing is said, or more than a name
        }
        return named(reviewed, term, SIDES)
                .filter(side -> domains.stream().noneMatch(domain -> isRelated(reviewed.graph(), side, domain)))
                .map(side -> "Its definition is about " + side.getURI() + ", its domain is another class");
    }

    private static boolean isRelated(Graph graph, Node one, Node other) {
        return G.superClasses(graph, one).contains(other)
                || G.superClasses(graph, other).contains(one);
    }

    /** “non-X” beside an X from which no axiom keeps it apart. */
    private static Optional<String> negation(ReviewedOntology reviewed, Node term) {
        Matcher not = NOT.matcher(Words.label(reviewed.graph(), term).orElse("").toLowerCase(Locale.ROOT));
        if (!not.find()) {
            return Optional.empty();
        }
        String positive = (not.group(1) == null ? "" : not.group(1) + " ") + not.group(2);
        return reviewed.own().all().stream()
                .filter(other -> Words.label(reviewed.graph(), other)
                        .filter(label -> label.equalsIgnoreCase(positive) || label.equalsIgnoreCase(not.group(2)))
                        .isPresent())
                .filter(other -> !areApart(reviewed.graph(), term, other))
                .findFirst()
                .map(other -> "Its label is the negation of that of " + other.getURI() + ", and no axiom is");
    }

    private static boolean areApart(Graph graph, Node one, Node other) {
        Set<Node> apart =
                Set.of(OWL2.disjointWith.asNode(), OWL2.propertyDisjointWith.asNode(), OWL2.complementOf.asNode());
        boolean direct = apart.stream()
                .anyMatch(property -> graph.contains(one, property, other) || graph.contains(other, property, one));
        return direct
                || Stream.of(OWL2.members.asNode(), OWL2.distinctMembers.asNode(), OWL2.disjointUnionOf.asNode())
                        .flatMap(property -> graph.find(Node.ANY, property, Node.ANY).toList().stream())
                        .map(triple -> RdfLists.members(graph, triple.getObject()))
                        .anyMatch(members -> members.contains(one) && members.contains(other))
                || graph.find(one, OWL2.equivalentClass.asNode(), Node.ANY).toList().stream()
                        .anyMatch(triple -> graph.contains(triple.getObject(), OWL2.complementOf.asNode(), other));
    }

    private static Optional<Node> named(ReviewedOntology reviewed, Node term, Pattern pattern) {
        Matcher found = pattern.matcher(Words.definition(reviewed.graph(), term).orElse(""));
        return found.find()
                ? reviewed.own().of(Kind.CLASS).stream()
                        .filter(type -> Words.label(reviewed.graph(), type)
                                .filter(label -> label.equalsIgnoreCase(found.group(1)))
                                .isPresent())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<String> said(ReviewedOntology reviewed, Node term, Pattern pattern) {
        return Stream.of(Words.label(reviewed.graph(), term), Words.definition(reviewed.graph(), term))
                .flatMap(Optional::stream)
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }

    private static boolean has(ReviewedOntology reviewed, Node term, Node type) {
        return G.hasType(reviewed.graph(), term, type);
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?i)(?<![\\p{L}-])(?:" + alternatives + ")(?![\\p{L}-])");
    }
}
