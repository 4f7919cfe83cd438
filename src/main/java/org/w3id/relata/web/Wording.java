package org.w3id.relata.web;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.relata.claim.Certainty;
import org.w3id.relata.claim.Modality;
import org.w3id.relata.claim.Polarity;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.text.TextSpan;

/**
 * Puts claims and contents in a line of words, wherever there is room for no more: never a claim without its source, and
 * never so that a denial looks like an affirmation. Words that say themselves that something is not so ("no bases in Belarus")
 * are a denial, but nobody denies them.
 *
 * @param facts to be read within a transaction
 */
record Wording(Facts facts) {
    private static final String DENIED = Polarity.DENIED.localName();

    private static final String DENIAL = "denial";

    /** What needs no word: most claims are simply affirmed, certain and asserted. */
    private static final Set<String> PLAIN =
            Set.of(Polarity.AFFIRMED.localName(), Certainty.CERTAIN.localName(), Modality.ASSERTED.localName());

    /** "Belarus denies: “…”", "Poland (possible): “…”", "Latvia (denial): “no …”". */
    String claim(Node claim) {
        return claim(sources(claim), said(claim), evidence(claim));
    }

    /**
     * The same from its parts.
     *
     * @param sources who puts it forward, by name
     * @param marks how it is put, by the local names of the ontology
     * @param words the exact words
     */
    static String claim(List<String> sources, Collection<String> marks, String words) {
        String verb = !marks.contains(DENIED) ? "" : sources.size() > 1 ? " deny" : " denies";
        return named(sources) + verb + inBrackets(telling(marks).filter(mark -> !mark.equals(DENIED))) + ": "
                + quoted(words);
    }

    /** A sentence about a claim: "Claim by Belarus (denied): …". */
    String description(Node claim) {
        return "Claim by " + named(sources(claim)) + inBrackets(telling(said(claim))) + ": " + evidence(claim);
    }

    /** The words of a claim that is named beside its source: "Denied: “…”", "Possible, planned: “…”". */
    String title(Node claim) {
        String marks = telling(said(claim)).collect(Collectors.joining(", "));
        return (marks.isEmpty() ? "" : Sentences.begun(marks) + ": ") + quoted(evidence(claim));
    }

    /** A content, which is nobody's: "Belarus hosts Russian military bases". */
    String content(Node proposition) {
        return Stream.of(Vocabulary.subject, Vocabulary.relation, Vocabulary.object)
                .map(part -> facts.one(proposition, part).map(facts::label).orElse("?"))
                .collect(Collectors.joining(" "));
    }

    /** The exact words. */
    String evidence(Node claim) {
        return facts.one(claim, Vocabulary.evidence).map(facts::label).orElseGet(() -> facts.label(claim));
    }

    /** Polarity, certainty and modality, by the local names of the ontology. */
    List<String> marks(Node claim) {
        return Stream.of(Vocabulary.polarity, Vocabulary.certainty, Vocabulary.modality)
                .flatMap(property -> facts.all(claim, property).stream())
                .filter(Node::isURI)
                .map(value -> value.getURI().replaceFirst(".*/", ""))
                .toList();
    }

    /** The marks as they are said beside the words. */
    private List<String> said(Node claim) {
        List<String> marks = marks(claim);
        return marks.contains(DENIED) && isDenialByItself(claim)
                ? marks.stream()
                        .map(mark -> mark.equals(DENIED) ? DENIAL : mark)
                        .toList()
                : marks;
    }

    /** Whether whatever made it a denial is among its own words. */
    private boolean isDenialByItself(Node claim) {
        Texts texts = new Texts(facts);
        Optional<TextSpan> evidence = facts.one(claim, Vocabulary.evidence).flatMap(texts::place);
        List<Node> denying = facts.all(claim, Vocabulary.reading).stream()
                .filter(reading -> facts.all(reading, Vocabulary.explains).contains(StandardTerms.DENIED))
                .flatMap(reading -> facts.all(reading, Vocabulary.words).stream())
                .toList();
        return evidence.isPresent()
                && !denying.isEmpty()
                && denying.stream().allMatch(word -> texts.place(word)
                        .filter(place -> evidence.get().contains(place))
                        .isPresent());
    }

    /** In quotation marks; what stands in a pair of its own gets no second one. */
    static String quoted(String words) {
        return isQuoted(words) ? words : "“" + words + "”";
    }

    /** Whether the mark that opens at the beginning is closed at the end, and not before. */
    private static boolean isQuoted(String words) {
        int open = 0;
        for (int i = 0; i < words.length(); i++) {
            char mark = words.charAt(i);
            open += mark == '“' ? 1 : mark == '”' ? -1 : 0;
            if (open <= 0) {
                return i > 0 && i == words.length() - 1 && open == 0 && mark == '”';
            }
        }
        return false;
    }

    private List<String> sources(Node claim) {
        return facts.all(claim, Vocabulary.source).stream().map(facts::label).toList();
    }

    private static String named(List<String> sources) {
        return sources.isEmpty() ? "an unknown source" : String.join(", ", sources);
    }

    /** The marks that need a word. */
    static Stream<String> telling(Collection<String> marks) {
        return marks.stream().filter(mark -> !PLAIN.contains(mark));
    }

    private static String inBrackets(Stream<String> marks) {
        String words = marks.collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : " (" + words + ")";
    }
}
