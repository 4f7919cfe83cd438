package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.language.Grammar;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Finds the reporting expressions of a sentence and what each of them reports. */
final class FrameFinder {
    private static final int FARTHEST_THAT = 14;
    private static final Set<String> UNREAL =
            Set.of("could", "may", "might", "would", "should", "must", "can", "ought");
    private static final Set<String> HABITS = Set.of("like", "go", "continue", "hasten", "rush", "use", "love", "keep");
    private static final Set<String> NOT_SPEAKERS = Set.of("this", "that", "which", "what", "there", "these", "those");

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final Grammar grammar;
    private final List<Range> quotes;

    /** @param quotes the tokens of the sentence that stand in quotation marks */
    FrameFinder(Lexicon lexicon, Sentence sentence, List<Range> quotes) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.grammar = new Grammar(sentence);
        this.quotes = quotes;
    }

    /** The frames, in the order of their reporting words. */
    List<Frame> find() {
        List<Frame> frames = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean spoken = quotes.stream().anyMatch(q -> q.contains(token.index()) && q.length() > 2);
            Optional<Frame> adverbial = spoken ? Optional.empty() : preposition(token);
            if (adverbial.isPresent()) {
                frames.add(adverbial.get());
            } else if (token.isVerb() && !token.is("aux") && !token.is("amod") && !token.is("compound")) {
                verb(token).ifPresent(frames::add);
            } else if (token.isNoun() && !spoken) {
                noun(token).ifPresent(frames::add);
            }
        }
        return trimmed(frames);
    }

    // ---- verbs

    private Optional<Frame> verb(Token verb) {
        Optional<Frame> open = Optional.empty();
        for (ReportingRow row : lexicon.reportingOf(verb.lemma())) {
            int last = lastOfExpression(row, verb);
            Optional<Frame> frame = last < 0 ? Optional.empty() : verb(verb, row, last);
            boolean filled = frame.isPresent()
                    && (!frame.get().contents().isEmpty() || frame.get().pattern() == ReportingPattern.CITE);
            if (filled) {
                return frame;
            }
            open = open.or(() -> frame);
        }
        return open;
    }

    /** The index of the last word of the expression that the verb begins, or -1. */
    private int lastOfExpression(ReportingRow row, Token verb) {
        int best = -1;
        for (String words : row.words()) {
            String[] parts = words.split(" ");
            if (parts[0].equals(verb.lemma())) {
                int i = 1;
                while (i < parts.length && sentence.isWord(verb.index() + i, parts[i])) {
                    i++;
                }
                if (i == parts.length) {
                    best = Math.max(best, verb.index() + i - 1);
                }
            }
        }
        return best;
    }

    private Optional<Frame> verb(Token verb, ReportingRow row, int last) {
        if (isUnreal(verb)) {
            return Optional.empty();
        }
        if (grammar.isPassive(verb)) {
            return passive(verb, row, last);
        }
        @Nullable Token source = speaker(verb, last);
        boolean participle = verb.tag().equals("VBG") && grammar.subject(verb).isEmpty()
                || verb.tag().equals("VBG") && (verb.is("advcl") || verb.is("dep") || verb.is("acl"));
        if (source == null && !participle) {
            return Optional.empty();
        }
        if (row.has(ReportingPattern.QUOTE_AS)) {
            Optional<Frame> quoted = quoteAs(verb, row);
            if (quoted.isPresent()) {
                return quoted;
            }
        }
        if (row.has(ReportingPattern.CITE)) {
            return cite(verb, row);
        }
        Range cue = cue(verb, last);
        Range matrix = matrix(source, cue);
        @Nullable Token addressee = addressee(verb);
        if (row.has(ReportingPattern.ACCUSE)) {
            return accuse(verb, row, source, cue, matrix);
        }
        Optional<Range> that = thatClause(verb, last);
        if (row.has(ReportingPattern.CLAUSE) || row.has(ReportingPattern.QUOTE)) {
            if (that.isPresent() && row.has(ReportingPattern.CLAUSE)) {
                return Optional.of(
                        frame(row, ReportingPattern.CLAUSE, verb, cue, source, addressee, matrix, List.of(that.get())));
            }
            Optional<Range> plain =
                    row.has(ReportingPattern.CLAUSE) && (source == null || source.index() < verb.index())
                            ? plainClause(last).or(() -> behindColon(last))
                            : Optional.empty();
            if (plain.isPresent()) {
                return Optional.of(frame(
                        row,
                        ReportingPattern.CLAUSE,
                        verb,
                        cue,
                        source,
                        null,
                        new Range(
                                Math.min(matrix.first(), cue.first()),
                                plain.get().first() - 1),
                        List.of(plain.get())));
            }
            List<Range> around = around(verb, matrix);
            if (!around.isEmpty()) {
                return Optional.of(frame(row, ReportingPattern.QUOTE, verb, cue, source, addressee, matrix, around));
            }
            Optional<Range> after = quoteAfter(last).or(() -> bareClause(verb, last, row));
            if (after.isPresent()) {
                return Optional.of(frame(
                        row, ReportingPattern.CLAUSE, verb, cue, source, addressee, matrix, List.of(after.get())));
            }
        }
        if (that.isPresent() && row.has(ReportingPattern.OBJECT)) {
            return Optional.of(
                    frame(row, ReportingPattern.OBJECT, verb, cue, source, addressee, matrix, List.of(that.get())));
        }
        return otherObject(verb, row, last, source, addressee, cue, matrix);
    }

    /** "could ask", "if he says", "to announce", "worth noting": nothing has been said. */
    private boolean isUnreal(Token verb) {
        boolean modal = sentence.children(verb).stream()
                .anyMatch(t -> t.is("aux") && UNREAL.contains(t.lemma()) && t.index() < verb.index());
        boolean condition = sentence.child(verb, "mark")
                .filter(m -> Set.of("if", "unless", "whether").contains(m.lemma()))
                .isPresent();
        boolean infinitive = verb.tag().equals("VB")
                && sentence.at(verb.index() - 1)
                        .filter(t -> t.tag().equals("TO"))
                        .isPresent()
                && sentence.at(verb.index() - 2)
                        .filter(h -> HABITS.contains(h.lemma()))
                        .isEmpty();
        boolean worth = sentence.isWord(verb.index() - 1, "worth");
        return modal || condition || infinitive || worth;
    }

    private Optional<Frame> otherObject(
            Token verb,
            ReportingRow row,
            int last,
            @Nullable Token source,
            @Nullable Token addressee,
            Range cue,
            Range matrix) {
        if (row.has(ReportingPattern.INFINITIVE) || row.has(ReportingPattern.ORDER)) {
            Optional<Range> infinitive = infinitive(verb, row.has(ReportingPattern.ORDER));
            if (infinitive.isPresent()) {
                ReportingPattern pattern =
                        row.has(ReportingPattern.ORDER) ? ReportingPattern.ORDER : ReportingPattern.INFINITIVE;
                return Optional.of(frame(row, pattern, verb, cue, source, null, matrix, List.of(infinitive.get())));
            }
        }
        Optional<Token> object = sentence.children(verb).stream()
                .filter(t -> t.is("obj") || t.is("ccomp") && t.isNoun())
                .filter(t -> t.index() > last)
                .findFirst();
        if (object.isPresent() && (row.has(ReportingPattern.AS) || row.has(ReportingPattern.PREDICATE))) {
            Optional<Range> as = asContent(verb, object.get(), row);
            if (as.isPresent()) {
                return Optional.of(
                        frame(row, ReportingPattern.AS, verb, cue, source, addressee, matrix, List.of(as.get())));
            }
        }
        if (object.isPresent()
                && (row.has(ReportingPattern.OBJECT) || row.has(ReportingPattern.OBJECT_PLANNED))
                && object.get().isNominal()) {
            Phrase phrase = Phrase.of(sentence, object.get());
            int first = Math.max(last + 1, phrase.first());
            while (first < object.get().index()
                    && Set.of("the", "a", "an", "this", "that", "its")
                            .contains(sentence.get(first).lemma())
                    && first + 1 <= object.get().index()) {
                first++;
            }
            int end = end(verb, object.get().index());
            return Optional.of(frame(
                    row,
                    row.has(ReportingPattern.OBJECT) ? ReportingPattern.OBJECT : ReportingPattern.OBJECT_PLANNED,
                    verb,
                    cue,
                    source,
                    addressee,
                    matrix,
                    List.of(new Range(first, Math.max(end, object.get().index())))));
        }
        if (row.has(ReportingPattern.OBJECT) && row.has(ReportingPattern.AS) && sentence.isWord(last + 1, "as")) {
            // "dismissed as “a fairy tale” the claim that …"
            Optional<Frame> postponed = sentence.tokens().stream()
                    .filter(t -> t.index() > last + 1 && t.isNoun())
                    .flatMap(t -> noun(t).stream())
                    .findFirst();
            if (postponed.isPresent()) {
                return Optional.of(frame(
                        row,
                        ReportingPattern.OBJECT,
                        verb,
                        cue,
                        source,
                        null,
                        matrix,
                        postponed.get().contents()));
            }
        }
        if (row.has(ReportingPattern.GERUND)) {
            Optional<Token> gerund = sentence.at(last + 1).filter(t -> t.tag().equals("VBG"));
            if (gerund.isPresent()) {
                Range content = new Range(last + 1, end(verb, last + 1));
                return Optional.of(
                        frame(row, ReportingPattern.GERUND, verb, cue, source, addressee, matrix, List.of(content)));
            }
        }
        boolean quoting = row.has(ReportingPattern.QUOTE) && source != null;
        boolean adds = verb.tag().equals("VBG");
        return quoting && !adds && quotes.stream().noneMatch(q -> q.contains(verb.index()))
                ? Optional.of(frame(row, ReportingPattern.QUOTE, verb, cue, source, addressee, matrix, List.of()))
                : Optional.empty();
    }

    private Frame frame(
            ReportingRow row,
            ReportingPattern pattern,
            Token verb,
            Range cue,
            @Nullable Token source,
            @Nullable Token addressee,
            Range matrix,
            List<Range> contents) {
        return new Frame(
                row, pattern, manner(row, verb), List.of(cue), source, addressee, matrix, contents, null, verb);
    }

    private String manner(ReportingRow row, Token verb) {
        return row.words().stream()
                .filter(w -> w.split(" ")[0].equals(verb.lemma()))
                .max((a, b) -> Integer.compare(fits(a, verb), fits(b, verb)))
                .orElse(verb.lemma());
    }

    private int fits(String words, Token verb) {
        String[] parts = words.split(" ");
        for (int i = 1; i < parts.length; i++) {
            if (!sentence.isWord(verb.index() + i, parts[i])) {
                return 0;
            }
        }
        return parts.length;
    }

    /** The passive: "Ukraine was accused of … by X", "is quoted as saying". */
    private Optional<Frame> passive(Token verb, ReportingRow row, int last) {
        Optional<Token> agent = sentence.children(verb).stream()
                .filter(t -> t.is("obl") && grammar.hasCase(t, "by"))
                .findFirst();
        if (row.has(ReportingPattern.QUOTE_AS)) {
            return quotedAs(verb, row, agent.orElse(null));
        }
        if (agent.isEmpty()) {
            return Optional.empty();
        }
        Phrase by = Phrase.of(sentence, agent.get());
        Range cue = cue(verb, last);
        Range matrix = new Range(cue.first(), by.last());
        if (row.has(ReportingPattern.ACCUSE)) {
            Optional<Range> of = ofContent(verb, last);
            return of.map(content -> new Frame(
                    row,
                    ReportingPattern.ACCUSE,
                    verb.lemma(),
                    List.of(cue),
                    agent.get(),
                    null,
                    matrix,
                    List.of(content),
                    grammar.subject(verb).orElse(null),
                    verb));
        }
        Optional<Range> that = thatClause(verb, by.last());
        if (that.isPresent()) {
            // "had been told by an officer that": whoever was told passes it on.
            Token told = verb.lemma().matches("tell|inform|assure")
                    ? grammar.subject(verb).orElse(null)
                    : null;
            return Optional.of(
                    frame(row, ReportingPattern.CLAUSE, verb, cue, agent.get(), told, matrix, List.of(that.get())));
        }
        if (row.has(ReportingPattern.AS) || row.has(ReportingPattern.OBJECT)) {
            // "was rejected by the ministry as “groundless”": what follows is the content.
            int from = by.last() + 1;
            if (sentence.isWord(from, "as") && from + 1 < sentence.size()) {
                Range content = new Range(from + 1, end(verb, from + 1));
                return Optional.of(
                        frame(row, ReportingPattern.AS, verb, cue, agent.get(), null, matrix, List.of(content)));
            }
        }
        return Optional.empty();
    }

    private Optional<Frame> quoteAs(Token verb, ReportingRow row) {
        Optional<Token> speaker = sentence.child(verb, "obj").filter(Token::isNoun);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        for (int i = speaker.get().index();
                i + 1 < sentence.size() && i < speaker.get().index() + 25;
                i++) {
            if (sentence.isWord(i, "as") && sentence.get(i + 1).tag().equals("VBG")) {
                Token saying = sentence.get(i + 1);
                int first = i + 2;
                while (first < sentence.size()
                        && (sentence.isWord(first, "that")
                                || sentence.get(first).isPunctuation())) {
                    first++;
                }
                if (first >= sentence.size()) {
                    return Optional.empty();
                }
                Range content = new Range(first, end(verb, first));
                return Optional.of(new Frame(
                        row,
                        ReportingPattern.QUOTE_AS,
                        saying.lemma(),
                        List.of(new Range(verb.index(), verb.index()), new Range(i, i + 1)),
                        speaker.get(),
                        speaker(verb, verb.index()),
                        new Range(verb.index(), i + 1),
                        List.of(content),
                        null,
                        verb));
            }
        }
        return Optional.empty();
    }

    /** "the minister was quoted by the agency as saying". */
    private Optional<Frame> quotedAs(Token verb, ReportingRow row, @Nullable Token agent) {
        Optional<Token> quoted = grammar.subject(verb).filter(this::fitsSpeaker);
        for (int i = verb.index() + 1; quoted.isPresent() && i + 2 < sentence.size() && i < verb.index() + 14; i++) {
            if (sentence.isWord(i, "as") && sentence.get(i + 1).tag().equals("VBG")) {
                int first = i + 2;
                while (first + 1 < sentence.size() && (sentence.isWord(first, "that") || sentence.isWord(first, ","))) {
                    first++;
                }
                Range matrix =
                        new Range(Math.min(Phrase.of(sentence, quoted.get()).first(), verb.index()), i + 1);
                return Optional.of(new Frame(
                        row,
                        ReportingPattern.QUOTE_AS,
                        sentence.get(i + 1).lemma(),
                        List.of(new Range(verb.index(), verb.index()), new Range(i, i + 1)),
                        quoted.get(),
                        agent,
                        matrix,
                        List.of(new Range(first, end(verb, first))),
                        null,
                        verb));
            }
        }
        return Optional.empty();
    }

    /** The heads of the outlets that a sentence names as passing words on: "in an interview with …". */
    List<Token> relays() {
        List<Token> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            for (ReportingRow row : lexicon.reportingOf(token.word().toLowerCase(Locale.ROOT))) {
                int last = row.has(ReportingPattern.RELAY) ? lastOfWords(row, token) : -1;
                if (last >= 0) {
                    sentence.tokens().stream()
                            .filter(t -> t.index() > last && t.isNoun())
                            .filter(t -> !t.is("compound") && !t.is("nmod:poss") && !t.is("flat"))
                            .filter(t -> Phrase.of(sentence, t).first() <= last + 1)
                            .findFirst()
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Frame> cite(Token verb, ReportingRow row) {
        Optional<Token> object = sentence.child(verb, "obj").filter(Token::isNoun);
        boolean places = verb.tag().equals("VBG")
                || verb.relation().equals("acl:relcl")
                || sentence.children(verb).stream().noneMatch(t -> t.is("ccomp"));
        return object.filter(o -> places && o.index() > verb.index())
                .map(o -> new Frame(
                        row,
                        ReportingPattern.CITE,
                        verb.lemma(),
                        List.of(new Range(verb.index(), verb.index())),
                        o,
                        null,
                        new Range(verb.index(), Phrase.of(sentence, o).last()),
                        List.of(),
                        null,
                        verb));
    }

    private Optional<Frame> accuse(Token verb, ReportingRow row, @Nullable Token source, Range cue, Range matrix) {
        Optional<Token> accused = sentence.child(verb, "obj").filter(Token::isNominal);
        Optional<Range> content = ofContent(verb, accused.map(Token::index).orElse(cue.last()));
        return accused.isEmpty() || content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Frame(
                        row,
                        ReportingPattern.ACCUSE,
                        verb.lemma(),
                        List.of(cue),
                        source,
                        null,
                        matrix,
                        List.of(content.get()),
                        accused.get(),
                        verb));
    }

    /** What follows "of" or "for" after an index. */
    private Optional<Range> ofContent(Token verb, int from) {
        for (int i = from + 1; i + 1 < sentence.size() && i < from + 12; i++) {
            if (sentence.isWord(i, "of") || sentence.isWord(i, "for")) {
                return Optional.of(new Range(i + 1, end(verb, i + 1)));
            }
        }
        return Optional.empty();
    }

    private Optional<Range> infinitive(Token verb, boolean order) {
        Optional<Token> object = sentence.children(verb).stream()
                .filter(t -> t.index() > verb.index() && (t.is("obj") || t.is("iobj") || t.is("obl")))
                .findFirst();
        for (int i = verb.index() + 1; i + 1 < sentence.size() && i < verb.index() + 12; i++) {
            Token token = sentence.get(i);
            if (token.tag().equals("TO") && sentence.get(i + 1).tag().startsWith("VB")
                    || token.tag().equals("TO") && sentence.get(i + 1).tag().equals("RB")) {
                int last = end(verb, i + 1);
                boolean named = order && (i > verb.index() + 1);
                int first = named
                        ? object.map(o -> Math.max(
                                        verb.index() + 1, Phrase.of(sentence, o).first()))
                                .orElse(i + 1)
                        : i + 1;
                while (first < i && (sentence.isWord(first, "on") || sentence.isWord(first, "upon"))) {
                    first++;
                }
                return Optional.of(new Range(first, last));
            }
            if (token.isVerb() || token.tag().equals("MD") || token.tag().equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Range> asContent(Token verb, Token object, ReportingRow row) {
        int end = end(verb, object.index());
        Phrase phrase = Phrase.of(sentence, object);
        int first = Math.max(verb.index() + 1, phrase.first());
        Optional<Frame> reported = object.isNoun() ? noun(object) : Optional.empty();
        if (reported.isPresent() && !reported.get().contents().isEmpty()) {
            Range content = reported.get().contents().get(0);
            int as = indexOf("as", content.first(), end);
            boolean clause = sentence.isWord(content.first() - 1, "that");
            if (clause) {
                return Optional.of(new Range(content.first(), Math.min(content.last(), end)));
            }
            return as >= 0 ? Optional.of(new Range(first, end)) : Optional.empty();
        }
        boolean as = indexOf("as", object.index(), end) >= 0;
        boolean predicate = row.has(ReportingPattern.PREDICATE)
                && (sentence.children(verb).stream().anyMatch(t -> t.is("xcomp") || t.is("obl:tmod"))
                        || quotes.stream().anyMatch(q -> q.first() > object.index() && q.first() <= end));
        return (row.has(ReportingPattern.AS) && as) || predicate
                ? Optional.of(new Range(first, end))
                : Optional.empty();
    }

    private int indexOf(String word, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (sentence.isWord(i, word)) {
                return i;
            }
        }
        return -1;
    }

    /** "said … that": from behind "that" to the end of the clause. */
    private Optional<Range> thatClause(Token verb, int last) {
        boolean inserted = false;
        boolean acted = false;
        for (int i = last + 1; i < sentence.size() && i <= last + FARTHEST_THAT; i++) {
            Token token = sentence.get(i);
            boolean complementizer = token.lemma().equals("that")
                    && (token.is("mark")
                            || token.tag().equals("IN")
                            || token.tag().equals("WDT") && i == last + 1)
                    && i + 1 < sentence.size();
            if (complementizer && !acted) {
                return Optional.of(new Range(i + 1, end(verb, i + 1)));
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

    /** Whether another predicate stands between the speaker and the verb: "Belarus is a buffer and adds". */
    private boolean isApart(Token verb, Range matrix) {
        for (int i = matrix.first(); i < verb.index(); i++) {
            Token token = sentence.get(i);
            boolean predicate = token.is("cop")
                    || token.isVerb() && grammar.isFinite(token) && !token.is("acl") && !token.is("aux");
            if (predicate) {
                return true;
            }
        }
        return false;
    }

    /** What stands before ", X said" and, where that is inserted, behind it. */
    private List<Range> around(Token verb, Range matrix) {
        if (isApart(verb, matrix)) {
            return List.of();
        }
        int before = matrix.first() - 1;
        boolean as = sentence.isWord(before, "as") && before > 0;
        if (as) {
            before--;
        }
        boolean comma = before > 0
                && (isComma(before)
                        || isClosing(before)
                        || sentence.isWord(before, "–")
                        || sentence.isWord(before, "—"));
        if (!comma) {
            return List.of();
        }
        int first = segmentStart(before - 1);
        List<Range> found = new ArrayList<>();
        int lastBefore = before;
        while (lastBefore > first && sentence.get(lastBefore).isPunctuation() && !isClosing(lastBefore)) {
            lastBefore--;
        }
        if (lastBefore < first || isAdjunct(first, lastBefore)) {
            return List.of();
        }
        found.add(new Range(first, lastBefore));
        int after = matrix.last() + 1;
        boolean goesOn = after + 2 < sentence.size()
                && isComma(after)
                && !(sentence.get(after + 1).tag().equals("VBG")
                        && !lexicon.reportingOf(sentence.get(after + 1).lemma()).isEmpty());
        if (goesOn) {
            boolean inserted = before > 0 && isComma(before);
            boolean quoted = isOpening(after + 1);
            if (inserted || quoted) {
                int from = quoted ? after + 1 : after + 1;
                Range more = new Range(from, end(verb, from));
                boolean other = sentence.get(from).is("cc");
                if (!other || quotes.stream().anyMatch(q -> q.overlaps(more))) {
                    found.add(more);
                }
            }
        }
        return found;
    }

    /** "In addition, they said, “…”": what is before the comma is no content. */
    private boolean isAdjunct(int first, int last) {
        for (int i = first; i <= last; i++) {
            Token token = sentence.get(i);
            boolean predicate =
                    token.isVerb() && (grammar.isFinite(token) || token.tag().equals("VB"))
                            || token.is("aux")
                            || token.is("cop")
                            || token.tag().equals("MD");
            if (predicate || isOpening(i)) {
                return false;
            }
        }
        // A subject whose verb comes after the inserted clause is content.
        for (int i = first; i <= last; i++) {
            Token token = sentence.get(i);
            if ((token.is("nsubj")) && token.head() > last) {
                return false;
            }
        }
        boolean fronted = sentence.get(first).tag().equals("IN")
                || sentence.get(first).tag().equals("RB")
                || sentence.get(first).tag().equals("CC")
                || sentence.get(first).tag().equals("TO")
                || sentence.get(first).tag().equals("VBG")
                || sentence.get(first).tag().equals("VBN");
        return fronted;
    }

    private int segmentStart(int from) {
        for (int i = from; i > 0; i--) {
            if (sentence.isWord(i, ";") || sentence.isWord(i, ":")) {
                return i + 1;
            }
        }
        return 0;
    }

    private Optional<Range> quoteAfter(int last) {
        int i = last + 1;
        while (i < sentence.size() && i < last + 12 && !isOpening(i)) {
            if (sentence.get(i).isVerb()) {
                return Optional.empty();
            }
            i++;
        }
        boolean led = i > 0 && i < sentence.size() && (isComma(i - 1) || sentence.isWord(i - 1, ":"));
        return led ? Optional.of(new Range(i, sentenceEnd())) : Optional.empty();
    }

    /** "officials say Russia has not …": a phrase and a finite verb right behind, whatever the parser made of it. */
    private Optional<Range> plainClause(int last) {
        int first = last + 1;
        boolean phrase = sentence.at(first)
                .filter(t -> t.isNoun()
                        || t.tag().startsWith("PRP")
                        || t.tag().equals("DT")
                        || t.tag().startsWith("JJ")
                        || t.tag().equals("CD")
                        || t.tag().equals("EX"))
                .isPresent();
        if (!phrase) {
            return Optional.empty();
        }
        boolean nominal = false;
        for (int i = first; i < sentence.size() && i <= first + 12; i++) {
            Token token = sentence.get(i);
            if (token.isPunctuation() && !token.word().equals("-")) {
                return Optional.empty();
            }
            boolean finite = Set.of("VBZ", "VBD", "VBP", "MD").contains(token.tag());
            if (nominal && finite) {
                return Optional.of(new Range(first, end(sentence.get(last), first)));
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

    /** "asserted the opposite: the questions were not linked". */
    private Optional<Range> behindColon(int last) {
        for (int i = last + 1; i < sentence.size() && i <= last + 6; i++) {
            Token token = sentence.get(i);
            if (sentence.isWord(i, ":") && i + 2 < sentence.size()) {
                return Optional.of(new Range(i + 1, end(sentence.get(last), i + 1)));
            }
            if (token.isVerb() || token.isPunctuation()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Range> bareClause(Token verb, int last, ReportingRow row) {
        if (!row.has(ReportingPattern.CLAUSE)) {
            return Optional.empty();
        }
        Optional<Token> clause = sentence.children(verb).stream()
                .filter(t -> (t.is("ccomp") || t.is("parataxis")) && t.index() > last)
                .filter(t -> sentence.child(t, "nsubj", "csubj", "expl").isPresent() || t.isVerb())
                .findFirst();
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        int first =
                sentence.subtree(clause.get(), t -> t.index() <= last).get(0).index();
        String word = sentence.get(first).lemma();
        if (Set.of("whether", "if", "what", "who", "why", "how", "when", "where")
                        .contains(word)
                || sentence.get(first).tag().equals("TO")) {
            return Optional.empty();
        }
        while (first < clause.get().index() && sentence.get(first).isPunctuation() && !isOpening(first)) {
            first++;
        }
        return Optional.of(new Range(first, end(verb, first)));
    }

    // ---- speakers

    private @Nullable Token speaker(Token verb, int last) {
        Optional<Token> beside = inverted(verb, last).or(() -> afterAs(verb)).or(() -> direct(verb));
        if (beside.isPresent()) {
            return beside.get();
        }
        Optional<Token> subject = grammar.subject(verb);
        boolean own = sentence.child(verb, "nsubj").isPresent();
        if (own && subject.isPresent() && fitsSpeaker(subject.get())) {
            return subject.get();
        }
        if (!own) {
            // Inverted: "…,” argued a former officer", "complains the mission".
            boolean begins = verb.index() == 0
                    || isComma(verb.index() - 1)
                    || isClosing(verb.index() - 1)
                    || sentence.isWord(verb.index() - 1, ";")
                    || sentence.get(verb.index() - 1).tag().equals("RB")
                            && verb.index() > 1
                            && isComma(verb.index() - 2);
            boolean finite = verb.tag().equals("VBD")
                    || verb.tag().equals("VBZ")
                    || verb.tag().equals("VBP")
                    || verb.tag().equals("VBN");
            if (begins && finite) {
                for (Token token : sentence.children(verb)) {
                    boolean near = token.index() > last && token.index() <= last + 10;
                    if (near
                            && token.isNominal()
                            && (token.is("obj")
                                    || token.is("obl:tmod")
                                    || token.is("ccomp")
                                    || token.is("dep")
                                    || token.is("nsubj")
                                    || token.is("obl")
                                            && sentence.child(token, "case").isEmpty())
                            && Phrase.of(sentence, token).first() <= last + 2) {
                        return token;
                    }
                }
            }
        }
        return subject.filter(this::fitsSpeaker).orElse(null);
    }

    /** "…, as a diplomat likes to say". */
    private Optional<Token> afterAs(Token verb) {
        for (int i = verb.index() - 2; i >= 0 && i >= verb.index() - 9; i--) {
            boolean as = sentence.isWord(i, "as") && (i == 0 || isComma(i - 1) || isClosing(i - 1));
            if (as) {
                int from = i + 1;
                return sentence.tokens().stream()
                        .filter(t -> t.index() >= from && t.index() < verb.index() && t.isNominal())
                        .filter(t -> !t.is("compound") && !t.is("nmod:poss") && !t.is("det") && !t.is("flat"))
                        .findFirst();
            }
            if (sentence.get(i).isPunctuation()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "…, U.S. Africa Command says.": the phrase between a comma and the verb, whatever the parser made of it. */
    private Optional<Token> direct(Token verb) {
        int before = verb.index() - 1;
        while (before > 0
                && (sentence.get(before).tag().startsWith("RB")
                        || sentence.get(before).is("aux"))) {
            before--;
        }
        Optional<Token> head =
                sentence.at(before).filter(t -> t.isNoun() || t.tag().equals("PRP"));
        return head.filter(h -> {
            int first = Phrase.of(sentence, h).first();
            boolean comma = first > 0
                    && (isComma(first - 1) || isClosing(first - 1))
                    && sentence.child(h, "case").isEmpty();
            return comma && !h.is("nsubj") && !h.is("conj");
        });
    }

    /** "…, complains the mission, …": a phrase right behind the verb that a comma or the sentence's end follows. */
    private Optional<Token> inverted(Token verb, int last) {
        boolean behind = verb.index() > 0 && (isComma(verb.index() - 1) || isClosing(verb.index() - 1));
        boolean finite = Set.of("VBD", "VBZ", "VBP", "VBN").contains(verb.tag());
        if (!behind || !finite) {
            return Optional.empty();
        }
        return sentence.tokens().stream()
                .filter(t -> t.index() > last && t.index() <= last + 8 && t.isNominal())
                .filter(t -> !t.is("compound") && !t.is("nmod:poss") && !t.is("flat") && !t.is("det"))
                .filter(t -> Phrase.of(sentence, t).first() == last + 1)
                .filter(t -> {
                    int end = Phrase.of(sentence, t).last() + 1;
                    boolean clause = sentence.at(end)
                            .filter(x -> x.tag().startsWith("W") || x.tag().equals("IN"))
                            .isPresent();
                    return end >= sentence.size() || sentence.get(end).isPunctuation() || clause;
                })
                .findFirst();
    }

    private boolean fitsSpeaker(Token token) {
        boolean pronoun = token.tag().equals("PRP") || token.tag().equals("NN") || token.isNoun();
        boolean other = Set.of("DT", "JJ", "JJR", "JJS", "CD").contains(token.tag());
        return (pronoun || other) && !NOT_SPEAKERS.contains(token.lemma());
    }

    private @Nullable Token addressee(Token verb) {
        return sentence.children(verb).stream()
                .filter(t -> (t.is("obj") || t.is("iobj") || t.is("obl") && grammar.hasCase(t, "to"))
                        && t.isNoun()
                        && t.index() > verb.index())
                .findFirst()
                .orElse(null);
    }

    private Range cue(Token verb, int last) {
        int end = last;
        for (Token token : sentence.children(verb)) {
            if (token.relation().equals("compound:prt") && token.index() == end + 1) {
                end = token.index();
            }
        }
        return new Range(verb.index(), end);
    }

    private Range matrix(@Nullable Token source, Range cue) {
        if (source == null || Math.abs(source.index() - cue.first()) > 25) {
            return cue;
        }
        Phrase phrase = Phrase.of(sentence, source);
        Range matrix = cue.union(new Range(phrase.first(), phrase.last()));
        for (Token coordinated : sentence.children(source)) {
            if (coordinated.is("conj") && coordinated.isNominal() && coordinated.index() < cue.first()) {
                matrix = matrix.union(new Range(coordinated.index(), coordinated.index()));
            }
            boolean behind = coordinated.index() > source.index() && source.index() > cue.last();
            if (behind && (coordinated.is("acl") || coordinated.is("appos"))) {
                int end = sentence.subtree(coordinated, t -> false).stream()
                        .mapToInt(Token::index)
                        .max()
                        .orElse(0);
                matrix = matrix.union(new Range(matrix.first(), end));
            }
        }
        // Adverbs and times right behind the verb or the speaker belong to the reporting clause.
        int last = matrix.last();
        Token verb = sentence.get(cue.first());
        for (Token dependent : sentence.children(verb)) {
            boolean adjunct = dependent.is("obl")
                    || dependent.is("advmod")
                    || dependent.is("iobj")
                    || dependent.is("obj") && dependent.isNoun() && !dependent.equals(source);
            if (adjunct && dependent.index() > last && dependent.index() <= last + 8) {
                int from = Phrase.of(sentence, dependent).first();
                boolean direct = from <= last + 2 && !isComma(from - 1) && !isOpening(from);
                if (direct && quotes.stream().noneMatch(q -> q.contains(dependent.index()))) {
                    last = Math.max(last, Phrase.of(sentence, dependent).last());
                }
            }
        }
        return new Range(matrix.first(), last);
    }

    // ---- nouns and prepositions

    private Optional<Frame> noun(Token noun) {
        for (ReportingRow row : lexicon.reportingOf(noun.word().toLowerCase(Locale.ROOT))) {
            if (row.has(ReportingPattern.NOUN)) {
                Optional<Range> content = nounContent(noun);
                if (content.isPresent()) {
                    Optional<Token> owner = sentence.children(noun).stream()
                            .filter(t -> t.is("nmod:poss") && !t.tag().startsWith("W"))
                            .findFirst()
                            .or(() -> sentence.children(noun).stream()
                                    .filter(t -> t.is("nmod") && grammar.hasCase(t, "by"))
                                    .findFirst());
                    return Optional.of(new Frame(
                            row,
                            ReportingPattern.NOUN,
                            noun.lemma(),
                            List.of(new Range(noun.index(), noun.index())),
                            owner.orElse(noun),
                            null,
                            new Range(
                                    Phrase.of(sentence, noun).first(),
                                    content.get().first() - 1),
                            List.of(content.get()),
                            null,
                            noun));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Range> nounContent(Token noun) {
        int next = noun.index() + 1;
        int limit = Math.min(sentence.size() - 2, noun.index() + 14);
        int commas = 0;
        for (int i = next; i <= limit; i++) {
            Token token = sentence.get(i);
            if (token.lemma().equals("that") && !token.is("det") && !token.is("nsubj") && !token.is("obj")) {
                // "reports that X is …" has a subject of its own behind "that"; "a report that shows" has not.
                boolean clause = commas % 2 == 0
                        && !sentence.get(i + 1).isVerb()
                        && !sentence.get(i + 1).tag().equals("MD");
                int end = clause ? nounClauseEnd(noun, i + 1) : -1;
                return clause ? Optional.of(new Range(i + 1, end)) : Optional.empty();
            }
            commas += isComma(i) ? 1 : 0;
            if (token.isVerb() && i > next && commas % 2 == 0 || token.word().equals(";")) {
                break;
            }
        }
        boolean about = sentence.isWord(next, "about") || sentence.isWord(next, "of");
        if (about && next + 1 < sentence.size()) {
            Optional<Token> head = sentence.children(noun).stream()
                    .filter(t -> (t.is("nmod") || t.is("acl")) && t.index() > next)
                    .findFirst();
            return head.map(h -> new Range(
                    next + 1, Math.max(next + 1, Phrase.of(sentence, h).last())));
        }
        return Optional.empty();
    }

    /** Where the clause of a noun ends: before the verb that the noun is the subject of, else with the sentence. */
    private int nounClauseEnd(Token noun, int from) {
        Token governor = sentence.head(noun).orElse(noun);
        if (noun.is("nsubj") && governor.index() > from) {
            List<Token> clause = sentence.subtree(noun, t -> false);
            int last = clause.get(clause.size() - 1).index();
            if (last < governor.index() && last >= from) {
                return last;
            }
        }
        return end(governor.isVerb() ? governor : noun, from);
    }

    private Optional<Frame> preposition(Token token) {
        for (ReportingRow row : lexicon.reportingOf(token.word().toLowerCase(Locale.ROOT))) {
            if (row.has(ReportingPattern.PREPOSITION)) {
                int last = lastOfWords(row, token);
                if (last >= 0) {
                    Optional<Frame> frame = prepositional(row, token, last);
                    if (frame.isPresent()) {
                        return frame;
                    }
                }
            }
            if (row.has(ReportingPattern.POSSESSED_VIEW)) {
                Optional<Frame> frame = view(row, token);
                if (frame.isPresent()) {
                    return frame;
                }
            }
        }
        return Optional.empty();
    }

    private int lastOfWords(ReportingRow row, Token token) {
        for (String words : row.words()) {
            String[] parts = words.split(" ");
            boolean all = parts.length > 1;
            for (int i = 0; i < parts.length; i++) {
                all &= sentence.isWord(token.index() + i, parts[i]);
            }
            if (all) {
                return token.index() + parts.length - 1;
            }
        }
        return -1;
    }

    private Optional<Frame> prepositional(ReportingRow row, Token token, int last) {
        Optional<Token> head = sentence.tokens().stream()
                .filter(t -> t.index() > last && t.isNoun())
                .filter(t -> Phrase.of(sentence, t).first() <= last + 1
                        && !t.is("compound")
                        && !t.is("nmod:poss")
                        && !t.is("flat"))
                .findFirst();
        if (head.isEmpty()) {
            return Optional.empty();
        }
        List<Token> all = sentence.subtree(head.get(), t -> t.is("conj") && t.isVerb());
        int end = all.get(all.size() - 1).index();
        int phraseEnd = Phrase.of(sentence, head.get()).last();
        // A comma ends it, unless a relative clause or an apposition of the speaker follows.
        for (int i = phraseEnd + 1; i <= end; i++) {
            if (isComma(i) && !sentence.get(Math.min(i + 1, end)).tag().startsWith("W")) {
                end = i - 1;
            }
        }
        end = Math.max(end, phraseEnd);
        Range matrix = new Range(token.index(), end);
        List<Range> contents = besides(matrix);
        boolean words = row.words().contains("in the words of");
        Optional<Range> quoted = quotes.stream()
                .filter(q -> q.first() > matrix.last() && q.first() <= matrix.last() + 3)
                .findFirst();
        if (words && quoted.isPresent()) {
            contents = List.of(quoted.get());
        }
        return contents.isEmpty()
                ? Optional.empty()
                : Optional.of(new Frame(
                        row,
                        ReportingPattern.PREPOSITION,
                        row.id(),
                        List.of(new Range(token.index(), last)),
                        head.get(),
                        null,
                        matrix,
                        contents,
                        null,
                        token));
    }

    /** "in his opinion", "in the ministry's view". */
    private Optional<Frame> view(ReportingRow row, Token token) {
        for (int i = token.index() + 1; i < sentence.size() && i < token.index() + 7; i++) {
            Token noun = sentence.get(i);
            if (Set.of(
                            "opinion",
                            "view",
                            "eye",
                            "assessment",
                            "judgment",
                            "judgement",
                            "estimate",
                            "estimation",
                            "mind",
                            "reading")
                    .contains(noun.lemma())) {
                Optional<Token> owner = sentence.child(noun, "nmod:poss");
                if (owner.isPresent()) {
                    Range matrix = new Range(token.index(), i);
                    return Optional.of(new Frame(
                            row,
                            ReportingPattern.PREPOSITION,
                            "according-to",
                            List.of(new Range(token.index(), token.index()), new Range(i, i)),
                            owner.get(),
                            null,
                            matrix,
                            besides(matrix),
                            null,
                            token));
                }
            }
        }
        return Optional.empty();
    }

    /** The rest of the clause that an adverbial phrase stands in. */
    private List<Range> besides(Range matrix) {
        List<Range> found = new ArrayList<>();
        int before = matrix.first() - 1;
        while (before >= 0 && sentence.get(before).isPunctuation() && !isClosing(before)) {
            before--;
        }
        int start = before < 0 ? 0 : segmentStart(before);
        if (before >= start && before - start >= 1 && !sentence.get(before).is("cc")) {
            found.add(new Range(start, before));
        }
        int after = matrix.last() + 1;
        while (after < sentence.size() && sentence.get(after).isPunctuation() && !isOpening(after)) {
            after++;
        }
        boolean atEnd = found.isEmpty() || isComma(matrix.first() - 1) && isComma(matrix.last() + 1);
        if (after < sentenceEnd() && atEnd) {
            found.add(new Range(after, end(sentence.get(matrix.first()), after)));
        }
        return found;
    }

    // ---- where contents end

    /** The last token of the content that begins at an index and is reported by a verb. */
    private int end(Token verb, int from) {
        int last = sentenceEnd();
        for (int i = from; i <= last; i++) {
            boolean quoted = inQuote(i);
            boolean colon = sentence.isWord(i, ":")
                    && !quotes.stream().anyMatch(q -> q.first() > from)
                    && sentence.tokens().stream().anyMatch(t -> t.index() > from && t.is("nsubj") && t.head() > from);
            if ((sentence.isWord(i, ";") || colon) && !quoted && i < last) {
                last = i - 1;
            }
        }
        for (Token dependent : sentence.children(verb)) {
            // "said A and warned B": what is coordinated with the reporting verb is no part of its content.
            boolean conjunct = dependent.is("conj") && dependent.isVerb() && dependent.index() > from;
            if (conjunct && !inQuote(dependent.index())) {
                int first = sentence.subtree(dependent, t -> t.index() <= from)
                        .get(0)
                        .index();
                while (first - 1 > from && (sentence.get(first - 1).is("cc") || isComma(first - 1))) {
                    first--;
                }
                if (first - 1 >= from && first - 1 < last) {
                    last = first - 1;
                }
            }
        }
        int next = nextReport(verb, from, last);
        last = next < 0 ? last : next - 1;
        while (last > from
                && (sentence.get(last).isPunctuation() && !isClosing(last)
                        || sentence.get(last).is("cc"))) {
            last--;
        }
        return last;
    }

    /** "said A, and called B …": a reporting verb without a subject of its own behind ", and" goes on with the first. */
    private int nextReport(Token verb, int from, int last) {
        for (int i = from + 2; i <= last; i++) {
            Token token = sentence.get(i);
            boolean joined = sentence.get(i - 1).is("cc") && isComma(i - 2)
                    || sentence.get(i - 1).is("cc")
                            && token.tag().equals(verb.tag())
                            && token.tag().equals("VBZ");
            boolean reports = joined
                    && Set.of("VBD", "VBZ", "VBP", "VBN").contains(token.tag())
                    && token.is("conj")
                    && !inQuote(i)
                    && sentence.child(token, "nsubj").isEmpty()
                    && lexicon.reportingOf(token.lemma()).stream()
                            .anyMatch(r -> r.has(ReportingPattern.CLAUSE)
                                    || r.has(ReportingPattern.AS)
                                    || r.has(ReportingPattern.ACCUSE));
            if (reports) {
                return i;
            }
        }
        return -1;
    }

    private int sentenceEnd() {
        int last = sentence.size() - 1;
        while (last > 0 && sentence.get(last).isPunctuation()) {
            last--;
        }
        // A closing mark directly behind the words stays with them.
        if (last + 1 < sentence.size() && isClosing(last + 1)) {
            last++;
        }
        return last;
    }

    private boolean inQuote(int index) {
        return quotes.stream().anyMatch(q -> q.contains(index));
    }

    private boolean isComma(int index) {
        return sentence.isWord(index, ",");
    }

    private boolean isClosing(int index) {
        return sentence.at(index)
                .filter(t -> "”’\"»''".contains(t.word()) && !t.tag().equals("POS"))
                .isPresent();
    }

    private boolean isOpening(int index) {
        return sentence.at(index).filter(t -> "“‘\"«``„".contains(t.word())).isPresent()
                && quotes.stream().anyMatch(q -> q.first() == index + 1 || q.first() == index);
    }

    // ---- frames against each other

    /** Cuts each content where a reporting clause that is not part of it begins. */
    private List<Frame> trimmed(List<Frame> frames) {
        List<Frame> result = new ArrayList<>();
        for (Frame frame : frames) {
            boolean repeated = frame.pattern() == ReportingPattern.NOUN
                    && frame.cue().equals(frame.source())
                    && frames.stream()
                            .anyMatch(f -> f != frame
                                    && f.pattern() != ReportingPattern.NOUN
                                    && f.contents().stream()
                                            .anyMatch(c -> c.first()
                                                    == frame.contents().get(0).first()));
            if (repeated
                    || frames.stream()
                            .anyMatch(f -> f != frame
                                    && f.cue() != frame.cue()
                                    && inCue(f, frame.cue().index()))) {
                continue;
            }
            List<Range> contents = new ArrayList<>();
            for (Range content : frame.contents()) {
                Range cut = content;
                for (Frame other : frames) {
                    if (other != frame && isOutside(other, frame)) {
                        cut = without(cut, other);
                    }
                }
                if (cut != null) {
                    contents.add(cut);
                }
            }
            result.add(new Frame(
                    frame.row(),
                    frame.pattern(),
                    frame.manner(),
                    frame.cues(),
                    frame.source(),
                    frame.relay(),
                    frame.matrix(),
                    contents,
                    frame.doer(),
                    frame.cue()));
        }
        return result;
    }

    private static boolean inCue(Frame frame, int index) {
        return frame.cues().stream().anyMatch(c -> c.contains(index));
    }

    /** Whether a reporting clause stands beside another, not in its content. */
    private boolean isOutside(Frame other, Frame frame) {
        Token cue = other.cue();
        boolean participle = cue.tag().equals("VBG")
                && cue.index() > 0
                && isComma(cue.index() - 1)
                && (other.pattern() == ReportingPattern.CITE
                        || other.source() == null
                        || other.pattern() == ReportingPattern.CLAUSE);
        boolean around = other.matrix().first() > frame.cue().index()
                && !other.contents().isEmpty()
                && other.contents().get(0).contains(frame.cue().index());
        boolean conjunct = cue.is("conj") && cue.head() == frame.cue().index();
        return participle || around || conjunct;
    }

    private @Nullable Range without(Range content, Frame other) {
        int first = other.matrix().first();
        if (!content.contains(first) && !content.contains(other.cue().index())) {
            return content;
        }
        int last = Math.min(first, other.cue().index()) - 1;
        while (last > content.first()
                && (sentence.get(last).isPunctuation() && !isClosing(last)
                        || sentence.get(last).is("cc"))) {
            last--;
        }
        return last > content.first() ? new Range(content.first(), last) : null;
    }
}
