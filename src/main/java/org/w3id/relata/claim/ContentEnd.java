package org.w3id.relata.claim;

import java.util.Set;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** Where the content of a reporting expression ends. */
final class ContentEnd {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN");

    private static final int LONGEST_SPEAKER = 6;

    private final Lexicon lexicon;
    private final QuotedSentence words;
    private final Sentence sentence;

    ContentEnd(Lexicon lexicon, QuotedSentence words) {
        this.lexicon = lexicon;
        this.words = words;
        this.sentence = words.sentence();
    }

    /**
     * The last token of the content that begins at an index.
     *
     * @param verb the word that reports it
     */
    int of(Token verb, int from) {
        int last = beforeVerdict(from, beforeConjunct(verb, from, beforeMark(from)));
        int next = nextReport(verb, from, last);
        return words.trimmedEnd(from, next < 0 ? last : next - 1);
    }

    /** A content with this end. */
    Range content(Token verb, int from) {
        return new Range(from, of(verb, from));
    }

    /** A semicolon outside of quotations ends it, and so does a colon that no quotation but a clause follows. */
    private int beforeMark(int from) {
        int last = words.lastWord();
        boolean clauseBehind =
                sentence.tokens().stream().anyMatch(t -> t.index() > from && t.is("nsubj") && t.head() > from);
        boolean quotationBehind = words.quotes().stream().anyMatch(q -> q.first() > from);
        for (int i = from; i < last; i++) {
            boolean ends = sentence.isWord(i, ";") || sentence.isWord(i, ":") && clauseBehind && !quotationBehind;
            if (ends && !words.isQuoted(i)) {
                last = i - 1;
            }
        }
        return last;
    }

    /** "said A and warned B": what is coordinated with the reporting verb is no part of its content. */
    private int beforeConjunct(Token verb, int from, int end) {
        int last = end;
        for (Token dependent : sentence.children(verb)) {
            boolean conjunct = dependent.is("conj")
                    && dependent.isVerb()
                    && dependent.index() > from
                    && !words.isQuoted(dependent.index())
                    && sentence.child(dependent, "mark")
                            .filter(mark -> mark.lemma().equals("that"))
                            .isEmpty();
            if (conjunct) {
                int first = sentence.subtree(dependent, t -> t.index() <= from)
                        .get(0)
                        .index();
                while (first - 1 > from && (sentence.get(first - 1).is("cc") || words.isComma(first - 1))) {
                    first--;
                }
                if (first - 1 >= from && first - 1 < last) {
                    last = first - 1;
                }
            }
        }
        return last;
    }

    /** "said A, and called B …": a reporting verb without a subject of its own behind ", and" goes on with the first. */
    private int nextReport(Token verb, int from, int last) {
        for (int i = from + 2; i <= last; i++) {
            Token token = sentence.get(i);
            if (!FINITE.contains(token.tag())
                    || !token.is("conj")
                    || words.isQuoted(i)
                    || sentence.child(token, "nsubj").isPresent()
                    || !reports(token)) {
                continue;
            }
            int and = i - 1;
            while (and > from
                    && (sentence.get(and).is("aux") || sentence.get(and).tag().startsWith("RB"))) {
                and--;
            }
            boolean sameTense = token.tag().equals(verb.tag()) && token.tag().equals("VBZ");
            boolean joined =
                    sentence.get(and).is("cc") && (words.isComma(and - 1) || words.isClosing(and - 1) || sameTense);
            if (joined) {
                return and + 1;
            }
        }
        return -1;
    }

    /** "of spying, a charge Peru denies", "…, which Peru disputes": what others say of it is no part of it. */
    private int beforeVerdict(int from, int end) {
        for (int i = from + 1; i + 2 < end; i++) {
            if (words.isComma(i) && !words.isQuoted(i) && isVerdict(i + 1, end)) {
                return i - 1;
            }
        }
        return end;
    }

    /** Whether "a charge Peru denies" or "which Peru disputes" begins at an index. */
    boolean isVerdict(int from, int end) {
        int i = from;
        if (sentence.get(i).tag().equals("DT")) {
            while (i < end
                    && (sentence.get(i).tag().equals("DT")
                            || sentence.get(i).tag().startsWith("JJ"))) {
                i++;
            }
            if (!lexicon.words().has(WordList.VERDICT, sentence.get(i).lemma())) {
                return false;
            }
            i++;
            i = sentence.isWord(i, "that") || sentence.isWord(i, "which") ? i + 1 : i;
        } else if (sentence.isWord(i, "which")) {
            i++;
        } else {
            return false;
        }
        int verb = i;
        while (verb <= end
                && verb - i <= LONGEST_SPEAKER
                && !FINITE.contains(sentence.get(verb).tag())) {
            verb++;
        }
        boolean spoken = verb > i
                && verb <= end
                && !lexicon.reportingOf(sentence.get(verb).lemma()).isEmpty();
        return spoken && (verb >= end || endsClause(verb + 1));
    }

    private boolean endsClause(int index) {
        Token next = sentence.get(index);
        return next.isPunctuation()
                || next.tag().equals("IN")
                || next.tag().startsWith("RB")
                || next.tag().startsWith("JJ");
    }

    private boolean reports(Token verb) {
        return lexicon.reportingOf(verb.lemma()).stream()
                .anyMatch(r ->
                        r.has(ReportingPattern.CLAUSE) || r.has(ReportingPattern.AS) || r.has(ReportingPattern.ACCUSE));
    }
}
