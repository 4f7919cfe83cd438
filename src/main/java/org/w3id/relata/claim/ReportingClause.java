package org.w3id.relata.claim;

import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** The extent of a reporting clause: its cue, and the matrix from speaker to reporting word, which is no content. */
final class ReportingClause {
    private static final int FARTHEST_SPEAKER = 25;
    private static final int FARTHEST_ADJUNCT = 8;

    private final QuotedSentence words;
    private final Sentence sentence;

    ReportingClause(QuotedSentence words) {
        this.words = words;
        this.sentence = words.sentence();
    }

    /** A verb with the words of its expression and the particle behind them. */
    Range cue(Token verb, int last) {
        int end = last;
        for (Token token : sentence.children(verb)) {
            if (token.relation().equals("compound:prt") && token.index() == end + 1) {
                end = token.index();
            }
        }
        return new Range(verb.index(), end);
    }

    Range matrix(@Nullable Token source, Range cue) {
        if (source == null || Math.abs(source.index() - cue.first()) > FARTHEST_SPEAKER) {
            return cue;
        }
        Range matrix = isCoordinated(source, cue) ? cue : withSpeaker(source, cue);
        return new Range(matrix.first(), withAdjuncts(sentence.get(cue.first()), source, matrix.last()));
    }

    /** "Togo has no navy and told the council that …": what it does besides speaking belongs to no reporting clause. */
    private boolean isCoordinated(Token source, Range cue) {
        Token verb = sentence.get(cue.first());
        boolean coordinated = verb.is("conj")
                && sentence.head(verb)
                        .filter(first -> isBetween(first, source, verb))
                        .isPresent();
        boolean other = sentence.head(source)
                .filter(first -> source.is("nsubj") && isBetween(first, source, verb))
                .flatMap(first -> sentence.child(first, "obj"))
                .filter(object -> object.index() < verb.index())
                .isPresent();
        return coordinated || other;
    }

    private static boolean isBetween(Token verb, Token first, Token last) {
        return verb.isVerb() && verb.index() > first.index() && verb.index() < last.index();
    }

    private Range withSpeaker(Token source, Range cue) {
        Phrase phrase = Phrase.of(sentence, source);
        Range matrix = cue.union(new Range(phrase.first(), phrase.last()));
        for (Token dependent : sentence.children(source)) {
            if (dependent.is("conj") && dependent.isNominal() && dependent.index() < cue.first()) {
                matrix = matrix.union(new Range(dependent.index(), dependent.index()));
            }
            boolean behind = dependent.index() > source.index() && source.index() > cue.last();
            if (behind && (dependent.is("acl") || dependent.is("appos"))) {
                int end = beforeColon(
                        dependent.index(),
                        sentence.subtree(dependent, t -> false).stream()
                                .mapToInt(Token::index)
                                .max()
                                .orElse(0));
                matrix = matrix.union(new Range(matrix.first(), end));
            }
        }
        return matrix;
    }

    /** What stands behind a colon is content. */
    private int beforeColon(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (sentence.isWord(i, ":") || words.isOpening(i)) {
                return i - 1;
            }
        }
        return to;
    }

    /** Adverbs and times right behind the verb or the speaker belong to the reporting clause. */
    private int withAdjuncts(Token verb, Token source, int end) {
        int last = end;
        for (Token dependent : sentence.children(verb)) {
            boolean adjunct = dependent.is("obl")
                    || dependent.is("advmod")
                    || dependent.is("iobj")
                    || dependent.is("obj") && dependent.isNoun() && !dependent.equals(source);
            if (adjunct && dependent.index() > last && dependent.index() <= last + FARTHEST_ADJUNCT) {
                Phrase phrase = Phrase.of(sentence, dependent);
                int from = phrase.first();
                boolean direct = from <= last + 2 && !words.isComma(from - 1) && !words.isOpening(from);
                if (direct && !words.isQuoted(dependent.index())) {
                    last = Math.max(last, phrase.last());
                }
            }
        }
        return last;
    }
}
