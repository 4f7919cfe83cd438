package org.w3id.relata.claim;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;
import org.w3id.relata.language.WordLists;

/** Finds the heads of the phrases that name the speaker of a reporting verb and whom they speak to. */
final class SpeakerFinder {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN");
    private static final Set<String> NO_NOUN_BUT_SPEAKS = Set.of("PRP", "DT", "JJ", "JJR", "JJS", "CD");
    private static final int FARTHEST_AS = 9;
    private static final int FARTHEST_INVERTED = 8;
    private static final int FARTHEST_MISREAD = 10;

    private final WordLists lists;
    private final QuotedSentence words;
    private final Sentence sentence;

    SpeakerFinder(WordLists lists, QuotedSentence words) {
        this.lists = lists;
        this.words = words;
        this.sentence = words.sentence();
    }

    /**
     * Who speaks: what stands beside the verb counts before what the parser calls its subject.
     *
     * @param last the index of the last word of the reporting expression
     * @return null where nobody is named
     */
    @Nullable
    Token of(Token verb, int last) {
        Optional<Token> beside = inverted(verb, last).or(() -> afterAs(verb)).or(() -> betweenCommaAnd(verb));
        if (beside.isPresent()) {
            return beside.get();
        }
        Optional<Token> subject = words.grammar().subject(verb).filter(this::fits);
        if (subject.isPresent() && sentence.child(verb, "nsubj").isPresent()) {
            return subject.get();
        }
        return sentence.child(verb, "nsubj").isPresent()
                ? null
                : misread(verb, last).or(() -> subject).or(() -> atStart(verb)).orElse(null);
    }

    /** Whether a subject can speak. */
    boolean fits(Token token) {
        return (token.isNoun() || NO_NOUN_BUT_SPEAKS.contains(token.tag()))
                && !lists.has(WordList.NO_SPEAKER, token.lemma());
    }

    /** Whom they tell it, or null. */
    @Nullable
    Token addressee(Token verb) {
        return sentence.children(verb).stream()
                .filter(t -> (t.is("obj")
                                || t.is("iobj")
                                || t.is("obl") && words.grammar().hasCase(t, "to"))
                        && t.isNoun()
                        && t.index() > verb.index())
                .findFirst()
                .orElse(null);
    }

    /** "…, complains the mission, …": a phrase right behind the verb that a comma or the sentence's end follows. */
    private Optional<Token> inverted(Token verb, int last) {
        if (!isBehindMark(verb.index()) || !FINITE.contains(verb.tag())) {
            return Optional.empty();
        }
        return sentence.tokens().stream()
                .filter(t -> t.index() > last && t.index() <= last + FARTHEST_INVERTED && t.isNominal())
                .filter(t -> !isInner(t) && !t.is("det"))
                .filter(t -> Phrase.of(sentence, t).first() == last + 1)
                .filter(this::endsClause)
                .findFirst();
    }

    private boolean endsClause(Token head) {
        int end = Phrase.of(sentence, head).last() + 1;
        return end >= sentence.size()
                || sentence.get(end).isPunctuation()
                || sentence.get(end).tag().startsWith("W")
                || sentence.get(end).tag().equals("IN");
    }

    private static boolean isInner(Token token) {
        return token.is("compound") || token.is("nmod:poss") || token.is("flat");
    }

    /** "…, as a diplomat likes to say". */
    private Optional<Token> afterAs(Token verb) {
        for (int i = verb.index() - 2; i >= 0 && i >= verb.index() - FARTHEST_AS; i--) {
            if (sentence.isWord(i, "as") && (i == 0 || isBehindMark(i))) {
                int as = i;
                return sentence.child(verb, "nsubj")
                        .filter(t -> t.index() > as && t.index() < verb.index())
                        .or(() -> sentence.tokens().stream()
                                .filter(t -> t.index() > as && t.index() < verb.index() && t.isNominal())
                                .filter(t -> !isInner(t) && !t.is("det") && !t.is("nummod"))
                                .findFirst());
            }
            if (sentence.get(i).isPunctuation()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "…, U.S. Africa Command says.": the phrase between a comma and the verb, whatever the parser made of it. */
    private Optional<Token> betweenCommaAnd(Token verb) {
        int before = verb.index() - 1;
        while (before > 0
                && (sentence.get(before).tag().startsWith("RB")
                        || sentence.get(before).is("aux"))) {
            before--;
        }
        Optional<Token> candidate = sentence.at(before);
        while (candidate.isPresent() && before >= 0) {
            Token token = candidate.get();
            if (!token.isNoun() && !token.tag().equals("PRP")) {
                return Optional.empty();
            }
            boolean whole = sentence.child(token, "case").isEmpty()
                    && !token.is("conj")
                    && !isInner(token)
                    && isBehindMark(Phrase.of(sentence, token).first());
            if (whole) {
                return candidate.filter(t -> !t.is("nsubj") || t.head() == verb.index());
            }
            // "…, a diplomat in Nairobi conceded": from the complement up to what it belongs to.
            candidate = sentence.head(token).filter(head -> head.index() < token.index());
        }
        return Optional.empty();
    }

    /** "…,” argued a former officer": a speaker behind the verb that the parser took for something else. */
    private Optional<Token> misread(Token verb, int last) {
        int index = verb.index();
        boolean begins = index == 0
                || isBehindMark(index)
                || sentence.isWord(index - 1, ";")
                || sentence.get(index - 1).tag().equals("RB") && index > 1 && words.isComma(index - 2);
        if (!begins || !FINITE.contains(verb.tag())) {
            return Optional.empty();
        }
        return sentence.children(verb).stream()
                .filter(t -> t.index() > last && t.index() <= last + FARTHEST_MISREAD && t.isNominal())
                .filter(t -> t.is("obj")
                        || t.is("obl:tmod")
                        || t.is("ccomp")
                        || t.is("dep")
                        || t.is("obl") && sentence.child(t, "case").isEmpty())
                .filter(t -> Phrase.of(sentence, t).first() <= last + 2)
                .findFirst();
    }

    /** "A statement signed by two colonels said": the phrase that begins the sentence, where no clause comes between. */
    private Optional<Token> atStart(Token verb) {
        boolean other = sentence.tokens().stream()
                .anyMatch(t -> t.index() < verb.index()
                        && Set.of("VBD", "VBZ", "VBP", "MD").contains(t.tag()));
        return other || !FINITE.contains(verb.tag()) || verb.tag().equals("VBN")
                ? Optional.empty()
                : sentence.tokens().stream()
                        .filter(t -> t.isNoun() && !isInner(t) && t.index() < verb.index())
                        .filter(t -> Phrase.of(sentence, t).first() == 0)
                        .findFirst();
    }

    private boolean isBehindMark(int index) {
        return index > 0 && (words.isComma(index - 1) || words.isClosing(index - 1));
    }
}
