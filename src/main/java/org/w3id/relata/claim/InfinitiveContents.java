package org.w3id.relata.claim;

import java.util.List;
import java.util.Optional;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** "promised to remove …", "called on citizens to stay …": what is ordered begins with whoever is to do it. */
final class InfinitiveContents {
    private static final int FARTHEST_TO = 12;

    private final Sentence sentence;
    private final ContentEnd end;

    InfinitiveContents(Lexicon lexicon, QuotedSentence words) {
        this.sentence = words.sentence();
        this.end = new ContentEnd(lexicon, words);
    }

    Optional<Frame> of(ReportingVerb verb) {
        boolean order = verb.has(ReportingPattern.ORDER);
        if (!order && !verb.has(ReportingPattern.INFINITIVE)) {
            return Optional.empty();
        }
        ReportingPattern pattern = order ? ReportingPattern.ORDER : ReportingPattern.INFINITIVE;
        return content(verb.verb(), order).map(content -> verb.unaddressed(pattern, verb.matrix(), List.of(content)));
    }

    private Optional<Range> content(Token verb, boolean order) {
        for (int i = verb.index() + 1; i + 1 < sentence.size() && i < verb.index() + FARTHEST_TO; i++) {
            Token token = sentence.get(i);
            Token next = sentence.get(i + 1);
            if ((token.tag().equals("TO") || sentence.isWord(i, "to"))
                    && (next.tag().equals("VB")
                            || token.tag().equals("TO") && next.tag().startsWith("VB")
                            || next.tag().equals("RB"))) {
                int last = end.of(verb, i + 1);
                if (order && i == verb.index() + 1) {
                    // "asked to leave": nobody is told to.
                    return Optional.empty();
                }
                return Optional.of(new Range(order ? ordered(verb, i) : i + 1, last));
            }
            boolean modifier = token.is("amod") || token.relation().equals("acl");
            if (token.isVerb() && !modifier
                    || token.tag().equals("MD")
                    || token.tag().equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where the phrase of whoever is ordered begins; behind "to" where nobody is named. */
    private int ordered(Token verb, int to) {
        Optional<Token> object = sentence.children(verb).stream()
                .filter(t -> t.index() > verb.index() && (t.is("obj") || t.is("iobj") || t.is("obl")))
                .findFirst();
        if (object.isEmpty()) {
            return to + 1;
        }
        int first = Math.max(verb.index() + 1, Phrase.of(sentence, object.get()).first());
        while (first < to && (sentence.isWord(first, "on") || sentence.isWord(first, "upon"))) {
            first++;
        }
        return first;
    }
}
