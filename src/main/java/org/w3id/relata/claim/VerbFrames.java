package org.w3id.relata.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Reporting verbs, each with what it reports; of several rows for a verb the first that finds a content counts. */
final class VerbFrames {
    private final Lexicon lexicon;
    private final QuotedSentence words;
    private final Sentence sentence;
    private final ReportingWords expressions;
    private final UnrealReports unreal;
    private final SpeakerFinder speakers;
    private final ReportingClause clause;
    private final ClauseContents clauses;
    private final SurroundingContents surroundings;

    VerbFrames(Lexicon lexicon, QuotedSentence words) {
        this.lexicon = lexicon;
        this.words = words;
        this.sentence = words.sentence();
        this.expressions = new ReportingWords(lexicon, sentence);
        this.unreal = new UnrealReports(lexicon.words(), sentence);
        this.speakers = new SpeakerFinder(lexicon, words);
        this.clause = new ReportingClause(words);
        this.clauses = new ClauseContents(lexicon, words);
        this.surroundings = new SurroundingContents(lexicon, words);
    }

    Optional<Frame> of(Token verb) {
        Optional<Frame> open = Optional.empty();
        for (ReportingRow row : unreal.has(verb) ? List.<ReportingRow>of() : longestFirst(verb)) {
            int last = expressions.lastOfExpression(row, verb);
            Optional<Frame> frame = last < 0 ? Optional.empty() : of(verb, row, last);
            boolean filled = frame.isPresent()
                    && (!frame.get().contents().isEmpty() || frame.get().pattern() == ReportingPattern.CITE);
            if (filled) {
                return frame;
            }
            open = open.or(() -> frame);
        }
        return open;
    }

    /** "called on Togo to leave" is no "called Togo …". */
    private List<ReportingRow> longestFirst(Token verb) {
        return expressions.ofVerb(verb).stream()
                .sorted(Comparator.comparingInt(row -> -expressions.lastOfExpression(row, verb)))
                .toList();
    }

    private Optional<Frame> of(Token verb, ReportingRow row, int last) {
        if (words.grammar().isPassive(verb)) {
            return new PassiveFrames(lexicon, words).of(verb, row, last);
        }
        @Nullable Token speaker = speakers.of(verb, last);
        @Nullable
        Token source = speaker != null && verb.is("acl")
                ? new Issuers(lexicon, words).issuer(speaker).orElse(speaker)
                : speaker;
        if (source == null && !isParticiple(verb)) {
            return Optional.empty();
        }
        if (row.has(ReportingPattern.QUOTE_AS)) {
            Optional<Frame> quoted = new QuotedAsFrames(lexicon, words).active(verb, row);
            if (quoted.isPresent()) {
                return quoted;
            }
        }
        if (row.has(ReportingPattern.CITE)) {
            return citation(verb, row);
        }
        Range cue = clause.cue(verb, last);
        ReportingVerb used = new ReportingVerb(
                row,
                verb,
                expressions.manner(row, verb),
                last,
                source,
                speakers.addressee(verb),
                cue,
                clause.matrix(source, cue));
        return row.has(ReportingPattern.ACCUSE)
                ? new AccusationFrames(lexicon, words).active(used)
                : clause(used).or(() -> new ObjectFrames(lexicon, words).of(used));
    }

    /** "…, adding that", "a statement saying that": it may do without a speaker of its own. */
    private boolean isParticiple(Token verb) {
        return verb.tag().equals("VBG")
                && (words.grammar().subject(verb).isEmpty() || verb.is("advcl") || verb.is("dep") || verb.is("acl"));
    }

    private Optional<Frame> citation(Token verb, ReportingRow row) {
        boolean cites = verb.tag().equals("VBG")
                || verb.relation().equals("acl:relcl")
                || sentence.children(verb).stream().noneMatch(t -> t.is("ccomp"));
        int last = expressions.lastOfExpression(row, verb);
        return sentence.child(verb, "obj", "obl")
                .filter(cited -> cited.isNoun() && cited.index() > last)
                .or(() -> new RelayPhrases(lexicon, sentence).headBehind(last))
                .filter(cited -> cites && !words.isQuoted(cited.index()))
                .map(cited -> new Frame(
                        row,
                        ReportingPattern.CITE,
                        verb.lemma(),
                        List.of(new Range(verb.index(), last)),
                        cited,
                        null,
                        new Range(verb.index(), Phrase.of(sentence, cited).last()),
                        List.of(),
                        null,
                        verb));
    }

    /** Whether some of it stands in quotation marks: who smiles says only what is quoted. */
    private boolean isSpoken(Range range) {
        return words.quotes().stream().anyMatch(quote -> quote.overlaps(range));
    }

    /** A clause behind the verb, a quotation or a clause around the reporting clause: the likeliest reading first. */
    private Optional<Frame> clause(ReportingVerb used) {
        Token verb = used.verb();
        int last = used.last();
        boolean takesClause = used.has(ReportingPattern.CLAUSE);
        Optional<Range> that = clauses.behindThat(verb, last);
        if (that.isPresent() && takesClause) {
            return that.map(content -> used.frame(ReportingPattern.CLAUSE, List.of(content)));
        }
        if (takesClause || used.has(ReportingPattern.QUOTE)) {
            boolean speakerBefore = used.source() == null || used.source().index() < verb.index();
            Optional<Range> plain = takesClause && speakerBefore
                    ? clauses.rightBehind(last).or(() -> clauses.behindColon(last))
                    : Optional.empty();
            if (plain.isPresent()) {
                Range matrix = new Range(
                        Math.min(used.matrix().first(), used.cue().first()),
                        plain.get().first() - 1);
                return plain.map(content -> used.unaddressed(ReportingPattern.CLAUSE, matrix, List.of(content)));
            }
            Optional<Range> colon = clauses.behindColon(used.matrix().last());
            if (colon.isPresent() && sentence.isWord(used.matrix().last() + 1, ":")) {
                return colon.map(content -> used.unaddressed(ReportingPattern.CLAUSE, used.matrix(), List.of(content)));
            }
            Optional<Range> fronted = surroundings.behindFronted(verb, used.matrix());
            if (fronted.isPresent()) {
                return fronted.map(content -> used.frame(ReportingPattern.QUOTE, List.of(content)));
            }
            List<Range> around = surroundings.around(verb, used.matrix());
            if (!around.isEmpty() && (takesClause || around.stream().anyMatch(this::isSpoken))) {
                return Optional.of(used.frame(ReportingPattern.QUOTE, around));
            }
            Optional<Range> behind =
                    clauses.quotation(last).or(() -> takesClause ? clauses.complement(verb, last) : Optional.empty());
            if (behind.isPresent()) {
                return behind.map(content -> used.frame(ReportingPattern.CLAUSE, List.of(content)));
            }
        }
        return that.filter(content -> used.has(ReportingPattern.OBJECT))
                .map(content -> used.frame(ReportingPattern.OBJECT, List.of(content)));
    }
}
