package org.w3id.relata.claim;

import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Negations of a predicate: adverbs, negative determiners of its arguments, verbs that imply the contrary ("fail"). */
final class Negation {
    private final Lexicon lexicon;
    private final Sentence sentence;
    private final MarkReading reading;

    Negation(Lexicon lexicon, Sentence sentence, MarkReading reading) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.reading = reading;
    }

    /** Negates the reading once for each negation of the predicate in the clause. */
    void read(Token predicate, Range range) {
        for (Token dependent : sentence.children(predicate)) {
            if (range.contains(dependent.index())) {
                dependent(dependent, predicate);
            }
        }
        if (predicate.isNominal() && hasNegativeDeterminer(predicate)) {
            reading.negate();
        }
        implicative(predicate);
    }

    private void dependent(Token dependent, Token predicate) {
        boolean adverb = dependent.is("advmod") || dependent.relation().equals("neg") || dependent.is("cc");
        if (adverb && reading.fires(MarkPlace.NEGATION, dependent) && !isNotOnly(dependent)) {
            reading.negate();
        }
        if (dependent.is("aux") || dependent.is("cop")) {
            sentence.children(dependent).stream()
                    .filter(t -> reading.fires(MarkPlace.NEGATION, t))
                    .forEach(t -> reading.negate());
        }
        boolean argument = dependent.is("nsubj")
                || dependent.is("obj")
                || dependent.is("expl")
                || dependent.is("nmod") && predicate.isNoun();
        if (argument && hasNegativeDeterminer(dependent)) {
            reading.negate();
        }
    }

    /** "failed to deliver": Karttunen's negative implicatives. */
    private void implicative(Token predicate) {
        if (sentence.child(predicate, "xcomp").isPresent()) {
            for (MarkRow row : lexicon.marksOf(MarkPlace.IMPLICATIVE)) {
                if (row.words().contains(predicate.lemma())) {
                    reading.negate();
                    reading.cite(row.rule());
                }
            }
        }
    }

    private boolean isNotOnly(Token not) {
        return sentence.isWord(not.index() + 1, "only") || sentence.isWord(not.index() + 1, "just");
    }

    /** "no soldiers", "nobody", "not a single soldier"; not "no more than 300". */
    private boolean hasNegativeDeterminer(Token noun) {
        for (MarkRow row : lexicon.marksOf(MarkPlace.NEGATIVE_DETERMINER)) {
            if (isNegative(row, noun) || isDetermined(row, noun) || isNotASingle(row, noun)) {
                reading.cite(row.rule());
                return true;
            }
        }
        return false;
    }

    private static boolean isNegative(MarkRow row, Token noun) {
        return row.words().contains(noun.lemma())
                && (noun.isNoun() || noun.tag().equals("DT"));
    }

    private boolean isDetermined(MarkRow row, Token noun) {
        return sentence.children(noun).stream()
                .anyMatch(t -> (t.is("det") || t.is("advmod") || t.is("cc"))
                        && t.index() < noun.index()
                        && row.words().contains(t.lemma())
                        && !isComparative(t.index() + 1));
    }

    private boolean isComparative(int index) {
        return sentence.isWord(index, "more") || sentence.isWord(index, "fewer") || sentence.isWord(index, "less");
    }

    private boolean isNotASingle(MarkRow row, Token noun) {
        boolean before = row.words().contains("not a single")
                && sentence.isWord(noun.index() - 3, "not")
                && sentence.isWord(noun.index() - 2, "a");
        return before
                || sentence.children(noun).stream()
                        .anyMatch(t -> t.lemma().equals("single") && sentence.isWord(t.index() - 2, "not"));
    }
}
