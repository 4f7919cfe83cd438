package org.w3id.relata.claim;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3id.relata.claim.UncoveredWord.LooksLike;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Collects the words of a document that no row of the lexicon covers, though they stand where such words stand. */
final class UncoveredWords {
    private final Lexicon lexicon;
    private final Set<String> marks = new HashSet<>();
    private final Set<String> relations = new HashSet<>();
    private final Map<String, UncoveredWord> found = new TreeMap<>();

    UncoveredWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        lexicon.marks().values().forEach(rows -> rows.forEach(row -> row.words().forEach(w -> first(w, marks))));
        lexicon.relations().forEach(row -> row.words().forEach(w -> first(w, relations)));
    }

    private static void first(String expression, Set<String> words) {
        words.add(expression.split(" ")[0]);
    }

    /** Looks at every word of a sentence. */
    void read(ReadSentence read) {
        for (Token token : read.sentence().tokens()) {
            boolean inLexicon = marks.contains(token.lemma())
                    || !lexicon.reportingOf(token.lemma()).isEmpty();
            if (inLexicon || token.lemma().length() < 2) {
                continue;
            }
            if (token.isVerb() && !token.is("aux") && !token.is("cop")) {
                verb(token, read);
            } else if (token.isNoun() && !token.isProperNoun() && hasThatClause(token, read.sentence())) {
                note(token, LooksLike.REPORTING_NOUN);
            }
        }
    }

    private void verb(Token verb, ReadSentence read) {
        if (reports(verb, read)) {
            note(verb, LooksLike.REPORTING_VERB);
        } else if (!relations.contains(verb.lemma()) && relates(verb, read)) {
            note(verb, LooksLike.RELATION_VERB);
        }
    }

    /** With a subject, and a finite clause below it or the quotation that it interrupts around it. */
    private static boolean reports(Token verb, ReadSentence read) {
        Sentence sentence = read.sentence();
        boolean clause = sentence.child(verb, "ccomp")
                .filter(t -> sentence.child(t, "nsubj").isPresent())
                .filter(t -> sentence.child(t, "mark")
                        .filter(mark -> !mark.lemma().equals("that"))
                        .isEmpty())
                .isPresent();
        boolean inserted = verb.is("parataxis") && !read.quotes().isEmpty();
        return (clause || inserted) && sentence.child(verb, "nsubj").isPresent();
    }

    /** Between a subject and an object or another complement that are things of the kinds that relations are about. */
    private static boolean relates(Token verb, ReadSentence read) {
        return read.grammar().logicalSubject(verb).filter(t -> isThing(t, read)).isPresent()
                && (read.grammar()
                                .logicalObject(verb)
                                .filter(t -> isThing(t, read))
                                .isPresent()
                        || read.sentence().children(verb).stream().anyMatch(t -> t.is("obl") && isThing(t, read)));
    }

    private static boolean isThing(Token noun, ReadSentence read) {
        return !read.entities().classes(noun).isEmpty()
                || read.entities().names().stream().anyMatch(name -> name.covers(noun.index()));
    }

    /** "the hunch that they had left the port"; a parser may take that for a relative clause with an object too many. */
    private static boolean hasThatClause(Token noun, Sentence sentence) {
        for (Token clause : sentence.children(noun)) {
            boolean that = sentence.children(clause).stream()
                    .anyMatch(t -> t.lemma().equals("that") && t.index() == noun.index() + 1);
            boolean subject = sentence.children(clause).stream()
                    .anyMatch(t -> t.is("nsubj") && !t.lemma().equals("that"));
            boolean object =
                    sentence.children(clause).stream().anyMatch(t -> t.is("obj") && t.index() > clause.index());
            boolean content = clause.is("ccomp")
                    || clause.is("acl") && (!clause.relation().equals("acl:relcl") || object);
            if (that && subject && content) {
                return true;
            }
        }
        return false;
    }

    private void note(Token token, LooksLike looksLike) {
        found.merge(
                looksLike + " " + token.lemma(),
                new UncoveredWord(token.lemma(), looksLike, 1, token.span()),
                (one, other) -> new UncoveredWord(one.lemma(), looksLike, one.count() + 1, one.example()));
    }

    /** What was found, the most frequent first. */
    List<UncoveredWord> ranked() {
        return found.values().stream()
                .sorted(Comparator.comparingInt((UncoveredWord word) -> -word.count())
                        .thenComparing(UncoveredWord::lemma)
                        .thenComparing(UncoveredWord::looksLike))
                .toList();
    }
}
