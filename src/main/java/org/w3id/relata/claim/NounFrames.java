package org.w3id.relata.claim;

import java.util.List;
import java.util.Optional;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Reporting nouns: "reports that …", "the ministry's denial that …", "declarations about …". */
final class NounFrames {
    private static final int FARTHEST_THAT = 14;
    /** The row of what is called untrue. */
    private static final String UNTRUE = "called-untrue";

    private static final int FARTHEST_PREDICATE = 8;

    private final Lexicon lexicon;
    private final QuotedSentence words;
    private final Sentence sentence;
    private final ContentEnd end;

    NounFrames(Lexicon lexicon, QuotedSentence words) {
        this.lexicon = lexicon;
        this.words = words;
        this.sentence = words.sentence();
        this.end = new ContentEnd(lexicon, words);
    }

    Optional<Frame> of(Token noun) {
        return new ReportingWords(lexicon, sentence)
                .ofWord(noun).stream()
                        .filter(row -> row.has(ReportingPattern.NOUN))
                        .findFirst()
                        .flatMap(row -> content(noun).map(content -> frame(row, noun, content)));
    }

    /**
     * A frame, and what the sentence makes of it: "reports that Togo left are false" is a denial by whoever says so. The
     * reports put nothing forward by themselves where nobody is named for them.
     */
    List<Frame> judged(Frame frame) {
        Token noun = frame.cue();
        boolean untrue = frame.pattern() == ReportingPattern.NOUN && isUntrue(noun);
        if (!untrue) {
            return List.of(frame);
        }
        Frame denial = new Frame(
                lexicon.reportingOf(UNTRUE).get(0),
                ReportingPattern.NOUN,
                noun.lemma(),
                frame.cues(),
                null,
                null,
                frame.matrix(),
                frame.contents(),
                null,
                noun);
        return noun.equals(frame.source()) ? List.of(denial) : List.of(frame, denial);
    }

    private boolean isUntrue(Token noun) {
        return sentence.head(noun)
                .filter(predicate -> noun.is("nsubj")
                        && lexicon.marksOf(MarkPlace.CALLED).stream()
                                .anyMatch(row -> row.match(sentence, predicate) != null))
                .isPresent();
    }

    private Frame frame(ReportingRow row, Token noun, Range content) {
        return new Frame(
                row,
                ReportingPattern.NOUN,
                noun.lemma(),
                List.of(new Range(noun.index(), noun.index())),
                owner(noun, content).orElse(noun),
                null,
                new Range(Phrase.of(sentence, noun).first(), content.first() - 1),
                List.of(content),
                null,
                noun);
    }

    /** Whose report it is; where nobody is named, the report itself speaks. */
    private Optional<Token> owner(Token noun, Range content) {
        Issuers issuers = new Issuers(lexicon, words);
        return issuers.owner(noun)
                .or(() -> issuers.origin(noun).filter(head -> head.index() < content.first()))
                .or(() -> issuers.issuer(noun));
    }

    private Optional<Range> content(Token noun) {
        int limit = Math.min(sentence.size() - 2, noun.index() + FARTHEST_THAT);
        int commas = 0;
        for (int i = noun.index() + 1; i <= limit; i++) {
            Token token = sentence.get(i);
            if (token.lemma().equals("that") && !token.is("det") && !token.is("nsubj") && !token.is("obj")) {
                return commas % 2 == 0 && !actsItself(i + 1)
                        ? Optional.of(new Range(i + 1, clauseEnd(noun, i + 1)))
                        : Optional.empty();
            }
            commas += words.isComma(i) ? 1 : 0;
            boolean verb = token.isVerb() && i > noun.index() + 1 && commas % 2 == 0;
            if (verb || token.word().equals(";")) {
                break;
            }
        }
        return predicate(noun).or(() -> accordingToWhich(noun)).or(() -> topic(noun));
    }

    /** "Its position is that …", "The message was plain: …": what the noun is said to be. */
    private Optional<Range> predicate(Token noun) {
        int i = noun.index() + 1;
        int limit = Math.min(sentence.size() - 2, noun.index() + FARTHEST_PREDICATE);
        while (i <= limit && !sentence.get(i).lemma().equals("be")) {
            if (sentence.get(i).isVerb() || sentence.get(i).isPunctuation()) {
                return Optional.empty();
            }
            i++;
        }
        boolean that = i <= limit
                && sentence.isWord(i + 1, "that")
                && !sentence.get(i + 1).is("det");
        return that ? Optional.of(end.content(noun, i + 2)) : Optional.empty();
    }

    /** "a report according to which …". */
    private Optional<Range> accordingToWhich(Token noun) {
        int next = noun.index() + 1;
        return sentence.areWords(next, new String[] {"according", "to", "which"}) && next + 3 < sentence.size()
                ? Optional.of(end.content(noun, next + 3))
                : Optional.empty();
    }

    /** "reports that X is …" has a subject of its own behind "that"; "a report that shows" has not. */
    private boolean actsItself(int behindThat) {
        Token token = sentence.get(behindThat);
        return token.isVerb() || token.tag().equals("MD");
    }

    /** "declarations about the base": the phrase behind the preposition. */
    private Optional<Range> topic(Token noun) {
        int next = noun.index() + 1;
        boolean about = sentence.isWord(next, "about") || sentence.isWord(next, "of");
        if (!about || next + 1 >= sentence.size()) {
            return Optional.empty();
        }
        return sentence.children(noun).stream()
                .filter(t -> (t.is("nmod") || t.is("acl")) && t.index() > next)
                .findFirst()
                .map(head -> new Range(
                        next + 1, Math.max(next + 1, Phrase.of(sentence, head).last())));
    }

    /** Where the clause of a noun ends: before the verb that the noun is the subject of, else with the sentence. */
    private int clauseEnd(Token noun, int from) {
        Token governor = sentence.head(noun).orElse(noun);
        if (noun.is("nsubj") && governor.index() > from) {
            List<Token> clause = sentence.subtree(noun, t -> false);
            int last = clause.get(clause.size() - 1).index();
            if (last < governor.index() && last >= from) {
                return last;
            }
        }
        return end.of(governor.isVerb() ? governor : noun, from);
    }
}
