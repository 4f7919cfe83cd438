package org.w3id.relata.claim;

import java.util.Optional;
import java.util.Set;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** Finds the clause or the quotation that a reporting verb is followed by. */
final class ClauseContents {
    private static final int FARTHEST_THAT = 14;
    private static final int FARTHEST_QUOTATION = 12;
    private static final int FARTHEST_VERB = 12;
    private static final int FARTHEST_COLON = 6;
    private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");

    private final Lexicon lexicon;
    private final QuotedSentence words;
    private final Sentence sentence;
    private final ContentEnd end;

    ClauseContents(Lexicon lexicon, QuotedSentence words) {
        this.lexicon = lexicon;
        this.words = words;
        this.sentence = words.sentence();
        this.end = new ContentEnd(lexicon, words);
    }

    /** "said … that": from behind "that" to the end of the clause. */
    Optional<Range> behindThat(Token verb, int last) {
        boolean inserted = false;
        boolean acted = false;
        for (int i = last + 1; i < sentence.size() && i <= last + FARTHEST_THAT; i++) {
            Token token = sentence.get(i);
            boolean complementizer = token.lemma().equals("that")
                    && (token.is("mark")
                            || token.is("dep")
                            || token.is("obj")
                                    && sentence.head(token)
                                            .filter(words.grammar()::isPassive)
                                            .isPresent()
                            || token.tag().equals("IN")
                            || token.tag().equals("WDT") && i == last + 1)
                    && i + 1 < sentence.size();
            if (complementizer && !acted) {
                return Optional.of(end.content(verb, i + 1));
            }
            if (token.word().equals(",")) {
                inserted = !inserted;
                acted = false;
            }
            acted |= token.isVerb() && inserted;
            boolean stops = token.isVerb() && !inserted
                    || token.word().equals(";")
                    || token.word().equals(":");
            if (stops) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "officials say Russia has not …": a phrase and a finite verb right behind, whatever the parser made of it. */
    Optional<Range> rightBehind(int last) {
        int first = last + 1;
        if (sentence.at(first).filter(ClauseContents::beginsPhrase).isEmpty()) {
            return Optional.empty();
        }
        boolean nominal = false;
        for (int i = first; i < sentence.size() && i <= first + FARTHEST_VERB; i++) {
            Token token = sentence.get(i);
            if (token.isPunctuation() && !token.word().equals("-")) {
                return Optional.empty();
            }
            if (nominal && FINITE.contains(token.tag())) {
                return Optional.of(end.content(sentence.get(last), first));
            }
            if (token.tag().startsWith("W")
                    || token.tag().equals("TO")
                    || token.lemma().equals("that")) {
                return Optional.empty();
            }
            nominal |= token.isNominal();
        }
        return Optional.empty();
    }

    private static boolean beginsPhrase(Token token) {
        return token.isNoun()
                || token.tag().startsWith("PRP")
                || token.tag().startsWith("JJ")
                || Set.of("DT", "CD", "EX").contains(token.tag());
    }

    /** "asserted the opposite: the questions were not linked". */
    Optional<Range> behindColon(int last) {
        for (int i = last + 1; i < sentence.size() && i <= last + FARTHEST_COLON; i++) {
            Token token = sentence.get(i);
            if (sentence.isWord(i, ":") && i + 2 < sentence.size()) {
                return Optional.of(end.content(sentence.get(last), i + 1));
            }
            if (token.isVerb() || token.isPunctuation()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "said, “…”", "said: “…”": from the opening mark to the end of the sentence. */
    Optional<Range> quotation(int last) {
        int i = last + 1;
        while (i < sentence.size() && i < last + FARTHEST_QUOTATION && !words.isOpening(i)) {
            if (sentence.get(i).isVerb()) {
                return Optional.empty();
            }
            i++;
        }
        boolean led =
                i < sentence.size() && words.isOpening(i) && (words.isComma(i - 1) || sentence.isWord(i - 1, ":"));
        return led ? Optional.of(new Range(i, words.lastWord())) : Optional.empty();
    }

    private boolean isParted(int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .anyMatch(t -> t.word().equals(";"));
    }

    /** What the parser takes for the clause of the verb, where it is no open question. */
    Optional<Range> complement(Token verb, int last) {
        Optional<Token> clause = sentence.children(verb).stream()
                .filter(t -> (t.is("ccomp") || t.is("parataxis")) && t.index() > last && !isParted(last, t.index()))
                .filter(t -> sentence.child(t, "nsubj", "csubj", "expl").isPresent() || t.isVerb())
                .findFirst();
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        Token start = sentence.subtree(clause.get(), t -> t.index() <= last).get(0);
        if (lexicon.words().has(WordList.OPEN_QUESTION, start.lemma())
                || start.tag().equals("TO")) {
            return Optional.empty();
        }
        int first = start.index();
        while (first < clause.get().index() && sentence.get(first).isPunctuation() && !words.isOpening(first)) {
            first++;
        }
        return Optional.of(end.content(verb, first));
    }
}
