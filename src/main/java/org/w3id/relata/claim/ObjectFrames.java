package org.w3id.relata.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Reporting verbs whose content is no clause: a phrase, a participle, or a predicate of their object. */
final class ObjectFrames {
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that", "its");

    private final Lexicon lexicon;
    private final QuotedSentence words;
    private final Sentence sentence;
    private final ContentEnd end;
    private final NounFrames nouns;
    private final InfinitiveContents infinitives;

    ObjectFrames(Lexicon lexicon, QuotedSentence words) {
        this.lexicon = lexicon;
        this.words = words;
        this.sentence = words.sentence();
        this.end = new ContentEnd(lexicon, words);
        this.nouns = new NounFrames(lexicon, words);
        this.infinitives = new InfinitiveContents(lexicon, words);
    }

    Optional<Frame> of(ReportingVerb verb) {
        Optional<Token> object = sentence.children(verb.verb()).stream()
                .filter(t -> t.is("obj") || t.is("ccomp") && t.isNoun())
                .filter(t -> t.index() > verb.last())
                .findFirst()
                .or(() -> verb.last() > verb.verb().index()
                        ? new RelayPhrases(lexicon, sentence)
                                .headBehind(verb.last())
                                .or(() -> sentence.at(verb.last() + 1)
                                        .filter(t -> t.tag().equals("CD")))
                        : Optional.empty());
        return infinitives
                .of(verb)
                .or(() -> object.flatMap(o -> predicate(verb, o)))
                .or(() -> object.flatMap(o -> phrase(verb, o)))
                .or(() -> postponed(verb))
                .or(() -> gerund(verb))
                .or(() -> openQuotation(verb));
    }

    /** "describes the reports as invention", "calls the deal a mistake": object and predicate together. */
    private Optional<Frame> predicate(ReportingVerb verb, Token object) {
        boolean takes = verb.has(ReportingPattern.AS) || verb.has(ReportingPattern.PREDICATE);
        return takes
                ? predicateContent(verb, object).map(content -> verb.frame(ReportingPattern.AS, List.of(content)))
                : Optional.empty();
    }

    private Optional<Range> predicateContent(ReportingVerb verb, Token object) {
        int last = end.of(verb.verb(), object.index());
        Range all = new Range(
                Math.max(verb.verb().index() + 1, Phrase.of(sentence, object).first()), last);
        Optional<Frame> reported = object.isNoun() ? nouns.of(object) : Optional.empty();
        if (reported.isPresent()) {
            // "dismissed the claim that …": the clause is what is dismissed.
            Range content = reported.get().contents().get(0);
            if (sentence.isWord(content.first() - 1, "that")) {
                return Optional.of(new Range(content.first(), Math.min(content.last(), last)));
            }
            return hasAs(content.first(), last) ? Optional.of(all) : Optional.empty();
        }
        boolean as = verb.has(ReportingPattern.AS) && hasAs(object.index(), last);
        boolean plain = verb.has(ReportingPattern.PREDICATE) && hasPredicate(verb, object, last);
        return as || plain ? Optional.of(all) : Optional.empty();
    }

    private boolean hasPredicate(ReportingVerb verb, Token object, int last) {
        return sentence.children(verb.verb()).stream().anyMatch(t -> t.is("xcomp") || t.is("obl:tmod"))
                || words.quotes().stream().anyMatch(q -> q.first() > object.index() && q.first() <= last);
    }

    private boolean hasAs(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (sentence.isWord(i, "as")) {
                return true;
            }
        }
        return false;
    }

    /** "announced mobilisation": the phrase without its determiner, and what belongs to it. */
    private Optional<Frame> phrase(ReportingVerb verb, Token object) {
        boolean takes = verb.has(ReportingPattern.OBJECT) || verb.has(ReportingPattern.OBJECT_PLANNED);
        if (!takes || !object.isNominal()) {
            return Optional.empty();
        }
        Optional<Frame> reported = object.isNoun() ? nouns.of(object) : Optional.empty();
        if (reported.isPresent()) {
            // "rejects the accusation of spying": spying is what is rejected, whoever accuses.
            return Optional.of(verb.unaddressed(
                    ReportingPattern.OBJECT, verb.matrix(), reported.get().contents()));
        }
        int first = Math.max(verb.last() + 1, Phrase.of(sentence, object).first());
        while (first < object.index()
                && DETERMINERS.contains(sentence.get(first).lemma())) {
            first++;
        }
        int last = Math.max(end.of(verb.verb(), object.index()), object.index());
        if (first == last) {
            // "denied the report": a word says nothing that could be told apart.
            return Optional.empty();
        }
        ReportingPattern pattern =
                verb.has(ReportingPattern.OBJECT) ? ReportingPattern.OBJECT : ReportingPattern.OBJECT_PLANNED;
        return Optional.of(verb.frame(pattern, List.of(new Range(first, last))));
    }

    /** "dismissed as “a fairy tale” the claim that …". */
    private Optional<Frame> postponed(ReportingVerb verb) {
        int as = verb.last() + 1;
        if (!verb.has(ReportingPattern.OBJECT) || !verb.has(ReportingPattern.AS) || !sentence.isWord(as, "as")) {
            return Optional.empty();
        }
        return sentence.tokens().stream()
                .filter(t -> t.index() > as && t.isNoun())
                .flatMap(t -> nouns.of(t).stream())
                .findFirst()
                .map(noun -> verb.unaddressed(ReportingPattern.OBJECT, verb.matrix(), noun.contents()));
    }

    /** "denied having sent". */
    private Optional<Frame> gerund(ReportingVerb verb) {
        int next = verb.last() + 1;
        boolean gerund = verb.has(ReportingPattern.GERUND)
                && sentence.at(next).filter(t -> t.tag().equals("VBG")).isPresent();
        return gerund
                ? Optional.of(verb.frame(ReportingPattern.GERUND, List.of(end.content(verb.verb(), next))))
                : Optional.empty();
    }

    /** "he said.": what he said can only be a quotation elsewhere. */
    private Optional<Frame> openQuotation(ReportingVerb verb) {
        boolean speaks = verb.has(ReportingPattern.CLAUSE)
                || !words.quotes().isEmpty()
                || verb.verb().index() == 0;
        boolean open = verb.has(ReportingPattern.QUOTE)
                && speaks
                && verb.source() != null
                && !verb.verb().tag().equals("VBG")
                && !words.isQuoted(verb.verb().index());
        return open ? Optional.of(verb.frame(ReportingPattern.QUOTE, List.of())) : Optional.empty();
    }
}
