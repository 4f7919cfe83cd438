package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** Finds the content that stands around a reporting clause: before ", X said" and, where that is inserted, behind it. */
final class SurroundingContents {
    private static final Set<String> FRONTED = Set.of("IN", "RB", "CC", "TO", "VBG", "VBN");

    private final Lexicon lexicon;
    private final QuotedSentence words;
    private final Sentence sentence;
    private final ContentEnd end;

    SurroundingContents(Lexicon lexicon, QuotedSentence words) {
        this.lexicon = lexicon;
        this.words = words;
        this.sentence = words.sentence();
        this.end = new ContentEnd(lexicon, words);
    }

    /** "As the envoy put it, the camp is closed": the clause behind the comma. */
    Optional<Range> behindFronted(Token verb, Range matrix) {
        int as = matrix.first() - 1;
        boolean fronted = sentence.isWord(as, "as")
                && words.segmentStart(Math.max(as, 0)) == as
                && words.isComma(matrix.last() + 1)
                && matrix.last() + 2 < words.lastWord();
        return fronted ? Optional.of(end.content(verb, matrix.last() + 2)) : Optional.empty();
    }

    /** One piece or two; none where nothing is parted from the reporting clause by a mark before it. */
    List<Range> around(Token verb, Range matrix) {
        int mark = matrix.first() - 1;
        if (sentence.isWord(mark, "as") && mark > 0) {
            mark--;
        }
        boolean parted = mark > 0
                && (words.isComma(mark)
                        || words.isClosing(mark)
                        || sentence.isWord(mark, "–")
                        || sentence.isWord(mark, "—"));
        if (!parted || isApart(verb, matrix) || isTransitive(matrix)) {
            return List.of();
        }
        int first = words.segmentStart(mark - 1);
        int last = mark;
        while (last > first && words.isLooseMark(last)) {
            last--;
        }
        if (last < first || isAdjunct(first, last)) {
            return List.of();
        }
        List<Range> found = new ArrayList<>();
        found.add(new Range(first, last));
        int after = matrix.last() + 1;
        if (goesOn(after) && (words.isComma(mark) || words.isOpening(after + 1))) {
            Range more = end.content(verb, after + 1);
            boolean joined = sentence.get(more.first()).is("cc");
            if (!joined || words.quotes().stream().anyMatch(q -> q.overlaps(more))) {
                found.add(more);
            }
        }
        return found;
    }

    /** Whether the verb goes on with an object of its own: "When it fell, the ministry said nothing". */
    private boolean isTransitive(Range matrix) {
        return sentence.at(matrix.last() + 1)
                .filter(next -> next.isNominal()
                        || next.tag().startsWith("JJ")
                        || next.tag().equals("PRP$"))
                .filter(next -> !lexicon.words().has(WordList.CALENDAR, next.lemma()))
                .isPresent();
    }

    /** Whether another predicate stands between the speaker and the verb: "Belarus is a buffer and adds". */
    private boolean isApart(Token verb, Range matrix) {
        return sentence.tokens().stream()
                .filter(t -> t.index() >= matrix.first() && t.index() < verb.index())
                .anyMatch(
                        t -> t.is("cop") || t.isVerb() && words.grammar().isFinite(t) && !t.is("acl") && !t.is("aux"));
    }

    /** Whether more than another report ("…, adding that") follows the comma behind the reporting clause. */
    private boolean goesOn(int comma) {
        if (comma + 2 >= sentence.size() || !words.isComma(comma)) {
            return false;
        }
        if (end.isVerdict(comma + 1, words.lastWord())) {
            return false;
        }
        Token next = sentence.get(comma + 1);
        return !(next.tag().equals("VBG") && !lexicon.reportingOf(next.lemma()).isEmpty());
    }

    /** "In addition, they said, “…”": what is before the comma is no content. */
    private boolean isAdjunct(int first, int last) {
        for (int i = first; i <= last; i++) {
            Token token = sentence.get(i);
            // A subject whose verb comes after the inserted clause is content.
            boolean subject = token.is("nsubj") && token.head() > last;
            if (isPredicate(token) || words.isOpening(i) || subject) {
                return false;
            }
        }
        return FRONTED.contains(sentence.get(first).tag());
    }

    private boolean isPredicate(Token token) {
        return token.isVerb() && (words.grammar().isFinite(token) || token.tag().equals("VB"))
                || token.is("aux")
                || token.is("cop")
                || token.tag().equals("MD");
    }
}
