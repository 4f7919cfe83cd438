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
    /** "Not true, answered the mayor": so many words need no predicate. */
    private static final int SHORT_REMARK = 3;

    private final Lexicon lexicon;
    private final WordLists lists;
    private final QuotedSentence words;
    private final Sentence sentence;

    SpeakerFinder(Lexicon lexicon, QuotedSentence words) {
        this.lexicon = lexicon;
        this.lists = lexicon.words();
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
        Optional<Token> beside = inverted(verb, last)
                .or(() -> afterAs(verb))
                .or(() -> betweenCommaAnd(verb))
                .or(() -> beforeInsertion(verb))
                .or(() -> ofReportBefore(verb));
        if (beside.isPresent()) {
            return beside.get();
        }
        Optional<Token> subject =
                ofParticiple(verb).or(() -> words.grammar().subject(verb)).filter(this::fits);
        if (subject.isPresent() && sentence.child(verb, "nsubj").isPresent()) {
            return subject.get();
        }
        return sentence.child(verb, "nsubj").isPresent()
                ? null
                : misread(verb, last).or(() -> subject).or(() -> atStart(verb)).orElse(null);
    }

    /** "Togo denied the report, answering that …": not the report answers. */
    private Optional<Token> ofParticiple(Token verb) {
        boolean loose = verb.tag().equals("VBG") && verb.relation().equals("acl") && words.isComma(verb.index() - 1);
        return (loose ? sentence.head(verb) : Optional.<Token>empty())
                .filter(noun -> noun.is("obj") || noun.is("obl") || noun.is("nmod"))
                .flatMap(sentence::head)
                .filter(Token::isVerb)
                .flatMap(words.grammar()::logicalSubject);
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
        boolean subjectBefore = sentence.child(verb, "nsubj")
                .filter(t -> t.index() < verb.index() && !words.isQuoted(t.index()))
                .isPresent();
        if (!isBehindMark(verb.index())
                || !FINITE.contains(verb.tag())
                || subjectBefore
                || !isContent(verb.index() - 1)) {
            return Optional.empty();
        }
        return sentence.tokens().stream()
                .filter(t -> t.index() > last && t.index() <= last + FARTHEST_INVERTED && t.isNominal())
                .filter(t -> !isInner(t) && !t.is("det"))
                .filter(t -> Phrase.of(sentence, t).first() == last + 1
                        || sentence.child(t, "det")
                                .filter(d -> d.index() == last + 1)
                                .isPresent())
                .filter(this::endsClause)
                .findFirst();
    }

    /** Whether something is said before an index: a quotation, or a predicate outside of relative clauses. */
    private boolean isContent(int to) {
        int start = words.segmentStart(Math.max(to - 1, 0));
        return words.quotes().stream().anyMatch(quote -> quote.first() <= to)
                || sentence.tokens().subList(start, to).stream()
                        .anyMatch(t -> (t.is("cop")
                                        || t.isVerb() && words.grammar().isFinite(t))
                                && !t.is("acl")
                                && sentence.head(t).filter(up -> up.is("acl")).isEmpty())
                || to - start <= SHORT_REMARK;
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

    /** "The service, whose post was shelled, reported": the phrase before what stands between two commas. */
    private Optional<Token> beforeInsertion(Token verb) {
        int comma = verb.index() - 1;
        while (comma > 0
                && (sentence.get(comma).tag().startsWith("RB")
                        || sentence.get(comma).is("aux"))) {
            comma--;
        }
        if (!words.isComma(comma) || !FINITE.contains(verb.tag())) {
            return Optional.empty();
        }
        int opening = comma - 1;
        while (opening > 0 && !words.isComma(opening)) {
            opening--;
        }
        boolean relative = opening > 0 && sentence.get(opening + 1).tag().startsWith("W");
        boolean apposition = opening > 0
                && comma - opening <= FARTHEST_AS
                && sentence.tokens().subList(opening, comma).stream().noneMatch(t -> t.isVerb());
        return relative || apposition && sentence.get(opening + 1).isNominal()
                ? phraseUpTo(opening - 1)
                : Optional.empty();
    }

    /** The head of the phrase that ends at an index, where a sentence, a quotation or a clause begins with it. */
    private Optional<Token> phraseUpTo(int end) {
        Optional<Token> candidate = sentence.at(end).filter(Token::isNoun);
        while (candidate.isPresent()) {
            Token token = candidate.get();
            int first = Phrase.of(sentence, token).first();
            boolean begins = first == 0 || words.isClosing(first - 1) || sentence.isWord(first - 1, ";");
            if (begins && sentence.child(token, "case").isEmpty() && !isInner(token)) {
                return candidate;
            }
            candidate = sentence.head(token).filter(head -> head.isNoun() && head.index() < token.index());
        }
        return Optional.empty();
    }

    /**
     * "recalls that Peru promised to leave, and accuses it": a second reporting verb goes on with the first where the
     * verb between them stands in another tense, reports nothing or is quoted.
     */
    private Optional<Token> ofReportBefore(Token verb) {
        Optional<Token> head = sentence.head(verb);
        boolean conjunct = verb.is("conj")
                && FINITE.contains(verb.tag())
                && sentence.child(verb, "nsubj").isEmpty()
                && !words.isQuoted(verb.index());
        if (!conjunct
                || head.isEmpty()
                || head.get().tag().equals(verb.tag())
                        && reports(head.get())
                        && !words.isQuoted(head.get().index())) {
            return Optional.empty();
        }
        Optional<Token> up = sentence.head(head.get());
        while (up.isPresent()) {
            Token token = up.get();
            boolean same = token.tag().equals(verb.tag()) && reports(token) && !words.isQuoted(token.index());
            if (same) {
                return words.grammar().subject(token).filter(this::fits);
            }
            up = sentence.head(token);
        }
        return Optional.empty();
    }

    private boolean reports(Token verb) {
        return verb.isVerb() && !lexicon.reportingOf(verb.lemma()).isEmpty();
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
