package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.EntityMention;
import org.w3id.relata.entity.EntityResolver;
import org.w3id.relata.entity.EntityResolver.Wanted;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.language.Grammar;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.text.TextSpan;

/** Finds the claims of a document, sentence by sentence. */
final class ClaimFinder {
    private static final int SHORTEST_QUOTE = 3;
    private static final String OWN_VOICE = "reporting/own-voice";
    private static final String CONTINUED = "reporting/quote-continued";

    private final String key;
    private final Lexicon lexicon;
    private final EntityResolver resolver;
    private final Speakers speakers;
    private final Times times;
    private final List<TextSpan> quotations;
    private final List<DraftClaim> claims = new ArrayList<>();
    private final Attribution document;
    private int number;
    private List<Attribution> continued = List.of();
    private int continuedBlock = -1;
    private final List<Pending> pending = new ArrayList<>();

    ClaimFinder(String key, Lexicon lexicon, EntityResolver resolver, Times times, List<TextSpan> quotations) {
        this.key = key;
        this.lexicon = lexicon;
        this.resolver = resolver;
        this.speakers = new Speakers(resolver);
        this.times = times;
        this.quotations = quotations;
        this.document = new Attribution(List.of(Entity.document(key)), List.of(), null, List.of(), List.of());
    }

    List<DraftClaim> find(List<Sentence> sentences) {
        for (number = 0; number < sentences.size(); number++) {
            Sentence sentence = sentences.get(number);
            resolver.enter(sentence, number);
            speakers.enter(sentence);
            read(sentence);
        }
        return claims;
    }

    private void read(Sentence sentence) {
        if (sentence.block() != continuedBlock) {
            settle(sentence);
            continued = List.of();
        }
        List<Range> quotes = quotes(sentence);
        List<Frame> frames = new FrameFinder(lexicon, sentence, quotes).find();
        List<Range> covered = new ArrayList<>();
        Map<Frame, List<Attribution>> chains = new HashMap<>();
        List<Frame> usable = new ArrayList<>();
        for (Frame frame : order(frames)) {
            List<Attribution> chain = chain(sentence, frame, frames, chains);
            if (!chain.isEmpty()) {
                chains.put(frame, chain);
                usable.add(frame);
                speakers.learn(chain);
            }
        }
        usable.sort(Comparator.comparingInt(f -> f.cue().index()));
        for (Frame frame : usable) {
            List<Attribution> chain = chains.get(frame);
            List<Range> contents = contents(frame, usable, quotes, sentence);
            for (Range content : contents) {
                said(sentence, frame, chain, content, usable, quotes);
                covered.add(content);
            }
            covered.add(frame.matrix());
            if (!contents.isEmpty() || frame.pattern() == ReportingPattern.QUOTE) {
                continued = chain;
                continuedBlock = sentence.block();
            }
        }
        settle(sentence);
        loose(sentence, quotes, covered, usable, chains);
        own(sentence, covered, usable);
        titles(sentence, usable, chains);
    }

    /** Outer frames first, so that the chains of inner ones can build on theirs. */
    private static List<Frame> order(List<Frame> frames) {
        List<Frame> ordered = new ArrayList<>(frames);
        ordered.sort(Comparator.comparingInt((Frame f) ->
                        (int) frames.stream().filter(g -> isInside(f, g)).count())
                .thenComparingInt(f -> f.pattern() == ReportingPattern.CITE ? 1 : 0)
                .thenComparingInt(f -> f.cue().index()));
        return ordered;
    }

    private static boolean isInside(Frame inner, Frame outer) {
        return inner != outer
                && outer.holds(inner.cue().index())
                && !outer.matrix().contains(inner.cue().index());
    }

    private static @Nullable Frame parent(Frame frame, List<Frame> frames) {
        return frames.stream()
                .filter(g -> isInside(frame, g) && !isInside(g, frame))
                .min(Comparator.comparingInt(g -> g.contents().stream()
                        .filter(c -> c.contains(frame.cue().index()))
                        .mapToInt(Range::length)
                        .min()
                        .orElse(Integer.MAX_VALUE)))
                .orElse(null);
    }

    private List<Attribution> chain(
            Sentence sentence, Frame frame, List<Frame> frames, Map<Frame, List<Attribution>> chains) {
        Frame parent =
                frame.pattern() == ReportingPattern.CITE ? cited(sentence, frame, frames) : parent(frame, frames);
        List<Attribution> base = parent == null ? List.of(document) : chains.getOrDefault(parent, List.of(document));
        List<Attribution> chain = new ArrayList<>(base);
        boolean inside = base.size() > 1;
        if (inside) {
            List<Attribution> relays = speakers.asRelay(List.of(chain.get(chain.size() - 1)));
            chain.remove(chain.size() - 1);
            chain.addAll(relays);
        }
        if (frame.source() == null) {
            Optional<Frame> before = frames.stream()
                    .filter(f -> f != frame && f.cue().index() < frame.cue().index() && chains.containsKey(f))
                    .filter(f -> f.pattern() != ReportingPattern.NOUN && f.pattern() != ReportingPattern.CITE)
                    .max(Comparator.comparingInt(f -> f.cue().index()));
            return before.map(chains::get).orElse(List.of());
        }
        if (frame.relay() != null) {
            List<Attribution> relay = relay(sentence, frame, inside);
            chain.addAll(relay);
            inside |= !relay.isEmpty();
        }
        if (!inside && frame.relay() == null) {
            List<Attribution> relay = outlet(sentence, frame);
            chain.addAll(relay);
            inside = !relay.isEmpty();
        }
        List<Attribution> links = speakers.links(
                sentence,
                number,
                frame.source(),
                frame.manner(),
                frame.cues(),
                frame.row().rule(),
                inside);
        if (links.isEmpty()) {
            return List.of();
        }
        chain.addAll(links);
        return distinct(chain);
    }

    /** One who passes on their own words is one link. */
    private static List<Attribution> distinct(List<Attribution> chain) {
        List<Attribution> kept = new ArrayList<>();
        Set<Entity> seen = new HashSet<>();
        for (int i = chain.size() - 1; i >= 0; i--) {
            Attribution link = chain.get(i);
            if (i == 0 || link.agents().stream().noneMatch(seen::contains)) {
                kept.add(0, link);
                seen.addAll(link.agents());
            }
        }
        return kept;
    }

    /** "said in an interview with the paper": the outlet beside the reporting clause. */
    private List<Attribution> outlet(Sentence sentence, Frame frame) {
        for (Token token : new FrameFinder(lexicon, sentence, List.of()).relays()) {
            boolean own = sentence.child(token, "det")
                    .filter(d -> d.lemma().equals("this"))
                    .isPresent();
            List<Entity> found = resolver.outlets(token);
            if (!own && !frame.holds(token.index()) && !found.isEmpty()) {
                return link(sentence, token, found, frame);
            }
        }
        return List.of();
    }

    private List<Attribution> link(Sentence sentence, Token token, List<Entity> agents, Frame frame) {
        Phrase phrase = Phrase.of(sentence, token);
        return List.of(new Attribution(
                agents,
                List.of(new EntityMention(sentence.span(phrase.first(), phrase.last()), agents)),
                null,
                List.of(),
                List.of(frame.row().rule())));
    }

    private List<Attribution> relay(Sentence sentence, Frame frame, boolean inside) {
        Token token = java.util.Objects.requireNonNull(frame.relay());
        if (frame.pattern() == ReportingPattern.QUOTE_AS) {
            List<Attribution> links = speakers.links(
                    sentence,
                    number,
                    token,
                    frame.cue().lemma(),
                    frame.cues(),
                    frame.row().rule(),
                    inside);
            return links.isEmpty() ? links : speakers.asRelay(links);
        }
        // "told Lithuanian radio": an outlet that was told passes it on; "this newspaper" is the document.
        boolean ours = sentence.child(token, "det")
                .filter(d -> d.lemma().equals("this"))
                .isPresent();
        if (frame.cue().lemma().equals("tell") && new Grammar(sentence).isPassive(frame.cue())) {
            // "an analyst had been told by an officer": the analyst passes it on.
            return speakers.links(
                    sentence, number, token, "tell", List.of(), frame.row().rule(), inside);
        }
        List<Entity> told = ours ? List.of() : resolver.outlets(token);
        return told.isEmpty() ? outlet(sentence, frame) : link(sentence, token, told, frame);
    }

    /** The frame whose speaker cites: the one whose reporting clause the citing word belongs to. */
    private static @Nullable Frame cited(Sentence sentence, Frame cite, List<Frame> frames) {
        Token cue = cite.cue();
        return frames.stream()
                .filter(f -> f != cite && f.pattern() != ReportingPattern.CITE && f.source() != null)
                .filter(f -> sentence.isBelow(cue, f.cue())
                        || sentence.isBelow(cue, java.util.Objects.requireNonNull(f.source()))
                        || f.matrix().contains(cue.index()))
                .min(Comparator.comparingInt(f -> Math.abs(f.cue().index() - cue.index())))
                .orElse(null);
    }

    /** The contents of a frame that nobody further inside puts forward. */
    private List<Range> contents(Frame frame, List<Frame> frames, List<Range> quotes, Sentence sentence) {
        Optional<Frame> citing = frames.stream()
                .filter(f -> f.pattern() == ReportingPattern.CITE && cited(sentence, f, frames) == frame)
                .findFirst();
        if (citing.isPresent()) {
            return List.of();
        }
        if (frame.pattern() == ReportingPattern.CITE) {
            Frame outer = cited(sentence, frame, frames);
            return outer == null ? List.of() : outer.contents();
        }
        if (frame.contents().size() == 2) {
            Range before = frame.contents().get(0);
            Range after = frame.contents().get(1);
            boolean quotedApart = quotes.stream().anyMatch(q -> q.overlaps(before))
                    && quotes.stream().anyMatch(q -> q.overlaps(after));
            boolean interrupted = before.last() < frame.matrix().first()
                    && after.first() > frame.matrix().last();
            return interrupted && !quotedApart ? List.of(before.union(after)) : frame.contents();
        }
        return frame.contents();
    }

    /** Makes the claims of one content. */
    private void said(
            Sentence sentence,
            Frame frame,
            List<Attribution> chain,
            Range content,
            List<Frame> frames,
            List<Range> quotes) {
        List<Entity> accused = frame.doer() == null
                ? List.of()
                : resolver.resolve(frame.doer(), Wanted.ACTOR).entities();
        for (Range unit : Units.split(sentence, content)) {
            boolean passedOn = frames.stream().anyMatch(f -> f != frame && isReported(f, unit) && (isInside(f, frame)));
            if (!passedOn) {
                add(sentence, unit, chain, Optional.of(frame), accused, quotes);
            }
        }
    }

    private static boolean isReported(Frame inner, Range unit) {
        return unit.contains(inner.cue().index()) && !inner.contents().isEmpty();
    }

    /** Quotations without a reporting verb: they go on where the last one stopped, or belong to who was named before. */
    private void loose(
            Sentence sentence,
            List<Range> quotes,
            List<Range> covered,
            List<Frame> frames,
            Map<Frame, List<Attribution>> chains) {
        for (Range quote : quotes) {
            boolean taken = covered.stream().anyMatch(c -> c.overlaps(quote));
            if (taken || quote.length() < SHORTEST_QUOTE || !isSpeech(sentence, quote)) {
                continue;
            }
            Optional<Frame> open = frames.stream()
                    .filter(f -> f.pattern() == ReportingPattern.QUOTE
                            && f.contents().isEmpty())
                    .findFirst();
            List<Attribution> chain = open.map(chains::get).orElse(continued);
            if (chain.isEmpty()) {
                pending.add(new Pending(sentence, number, quote, quotes));
                covered.add(quote);
            } else {
                for (Range unit : Units.split(sentence, quote)) {
                    add(sentence, unit, chain, open, List.of(), quotes);
                }
                covered.add(quote);
            }
        }
    }

    /** A quotation whose speaker is named only behind it. */
    private record Pending(Sentence sentence, int number, Range quote, List<Range> quotes) {}

    private void settle(Sentence sentence) {
        if (pending.isEmpty()) {
            return;
        }
        boolean sameBlock = pending.get(0).sentence().block() == sentence.block();
        if (sameBlock && continued.isEmpty()) {
            return;
        }
        int here = number;
        List<Attribution> chain = sameBlock ? continued : lastNamed();
        for (Pending one : chain.isEmpty() ? List.<Pending>of() : pending) {
            resolver.reenter(one.sentence());
            number = one.number();
            for (Range unit : Units.split(one.sentence(), one.quote())) {
                add(one.sentence(), unit, chain, Optional.empty(), List.of(), one.quotes());
            }
        }
        number = here;
        resolver.reenter(sentence);
        pending.clear();
    }

    private List<Attribution> lastNamed() {
        return speakers.last(number, 2).map(link -> List.of(document, link)).orElse(List.of());
    }

    private static boolean isSpeech(Sentence sentence, Range quote) {
        Grammar grammar = new Grammar(sentence);
        boolean verb = false;
        for (int i = quote.first(); i <= quote.last(); i++) {
            Token token = sentence.get(i);
            verb |= token.isVerb() && grammar.isFinite(token) || token.is("cop");
        }
        int words = 0;
        for (Token token : sentence.tokens()) {
            words += token.isPunctuation() ? 0 : 1;
        }
        return verb || quote.length() >= words;
    }

    /** What the document says in its own voice: kept where it states a relation. */
    private void own(Sentence sentence, List<Range> covered, List<Frame> frames) {
        if (sentence.tokens().get(sentence.size() - 1).word().equals("?")) {
            return;
        }
        boolean goesOn = frames.isEmpty() && continued.size() > 1 && isContinuation(sentence);
        for (Range run : runs(sentence, covered)) {
            for (Range unit : Units.split(sentence, run)) {
                if (goesOn) {
                    add(sentence, unit, continued, Optional.empty(), List.of(), List.of());
                    continue;
                }
                List<Range> relatives = relatives(sentence, unit);
                relatives.forEach(relative -> {
                    if (!relative.equals(unit)) {
                        add(sentence, relative, List.of(document), Optional.empty(), List.of(), List.of());
                    }
                });
                add(sentence, unit, List.of(document), Optional.empty(), List.of(), List.of());
            }
        }
    }

    /** "Because …", "But …" right behind somebody's words, without a speaker of its own: they go on. */
    private boolean isContinuation(Sentence sentence) {
        List<MarkRow> rows = lexicon.marksOf("continuation");
        String start = sentence.tokens().stream()
                .limit(3)
                .map(t -> t.word().toLowerCase(java.util.Locale.ROOT))
                .collect(java.util.stream.Collectors.joining(" "));
        return rows.stream()
                .anyMatch(r -> r.words().stream().anyMatch(w -> start.equals(w) || start.startsWith(w + " ")));
    }

    /** The relative clauses of a clause, each with the noun it belongs to. */
    private static List<Range> relatives(Sentence sentence, Range unit) {
        List<Range> found = new ArrayList<>();
        for (int i = unit.first(); i <= unit.last(); i++) {
            Token token = sentence.get(i);
            if (token.relation().equals("acl:relcl") && token.isVerb() && unit.contains(token.head())) {
                List<Token> clause = sentence.subtree(token, t -> !unit.contains(t.index()));
                Phrase noun = Phrase.of(sentence, sentence.get(token.head()));
                Range range = new Range(
                        Math.max(unit.first(), noun.first()),
                        clause.get(clause.size() - 1).index());
                if (range.length() < unit.length()) {
                    found.add(Units.trim(sentence, range));
                }
            }
        }
        return found;
    }

    private static List<Range> runs(Sentence sentence, List<Range> covered) {
        List<Range> runs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= sentence.size(); i++) {
            int at = i;
            boolean free = i < sentence.size() && covered.stream().noneMatch(c -> c.contains(at));
            if (free && start < 0) {
                start = i;
            } else if (!free && start >= 0) {
                Range run = Units.trim(sentence, new Range(start, i - 1));
                if (run.length() >= 3) {
                    runs.add(run);
                }
                start = -1;
            }
        }
        return runs;
    }

    /** Who heads what, by their title: said by the voice that uses it. */
    private void titles(Sentence sentence, List<Frame> frames, Map<Frame, List<Attribution>> chains) {
        for (TitleFinder.Title title : new TitleFinder(lexicon, resolver).find(sentence)) {
            Frame around = frames.stream()
                    .filter(f -> f.holds(title.range().first()))
                    .filter(f -> !f.matrix().contains(title.range().first()))
                    .findFirst()
                    .orElse(null);
            List<Attribution> chain =
                    around == null ? List.of(document) : chains.getOrDefault(around, List.of(document));
            claims.add(new DraftClaim(
                    sentence.span(title.range().first(), title.range().last()),
                    chain,
                    List.of(title.proposition()),
                    Polarity.AFFIRMED,
                    Certainty.CERTAIN,
                    Modality.ASSERTED,
                    around == null ? Quotation.NONE : Quotation.INDIRECT,
                    null,
                    null,
                    List.of(),
                    Set.of(title.proposition().rule()),
                    0.8,
                    number));
        }
    }

    private void add(
            Sentence sentence,
            Range unit,
            List<Attribution> chain,
            Optional<Frame> frame,
            List<Entity> accused,
            List<Range> quotes) {
        boolean own = chain.size() == 1;
        Set<Integer> taken = new HashSet<>(Times.tokens(sentence));
        resolver.matches().forEach(m -> {
            for (int i = m.first(); i <= m.last(); i++) {
                taken.add(i);
            }
        });
        Numbers numbers = new Numbers(lexicon, sentence, taken);
        Marks marks = Marker.of(lexicon, sentence, unit, !own);
        RelationExtractor.Content content = Scope.of(sentence, unit, marks, frame)
                .keep(new RelationExtractor(lexicon, resolver).extract(sentence, unit, accused, numbers), own);
        boolean weak = frame.map(f -> f.pattern() == ReportingPattern.NOUN).orElse(false);
        if ((own || weak) && content.propositions().isEmpty()) {
            return;
        }
        boolean fragment = unit.length() < 2 && content.propositions().isEmpty() && !own;
        if (fragment && frame.map(f -> f.pattern() != ReportingPattern.AS).orElse(true)) {
            return;
        }
        Set<String> rules = new TreeSet<>(marks.rules());
        Polarity polarity = marks.polarity();
        Certainty certainty = marks.certainty();
        Modality modality = marks.modality();
        if (frame.isPresent()) {
            ReportingRow row = frame.get().row();
            rules.add(row.rule());
            boolean asPattern = frame.get().pattern() == ReportingPattern.AS;
            if (asPattern && (row.polarity() == Polarity.DENIED || isCalledUntrue(sentence, unit, frame.get()))) {
                polarity = Polarity.DENIED;
            } else if (row.polarity() == Polarity.DENIED) {
                polarity = polarity == Polarity.DENIED ? Polarity.AFFIRMED : Polarity.DENIED;
            }
            certainty =
                    row.certainty() != null && row.certainty().compareTo(certainty) > 0 ? row.certainty() : certainty;
            boolean open = frame.get().pattern() == ReportingPattern.INFINITIVE
                    || frame.get().pattern() == ReportingPattern.ORDER
                    || frame.get().pattern() == ReportingPattern.OBJECT
                    || frame.get().pattern() == ReportingPattern.OBJECT_PLANNED
                    || frame.get().pattern() == ReportingPattern.GERUND
                    || row.modality() == Modality.NEEDED;
            modality = modality == Modality.ASSERTED && row.modality() != null && open ? row.modality() : modality;
            if (negatedCue(sentence, frame.get())) {
                return;
            }
        } else if (!own) {
            rules.add(CONTINUED);
        } else {
            rules.add(OWN_VOICE);
        }
        content.propositions().forEach(p -> rules.add(p.rule()));
        chain.forEach(link -> rules.addAll(link.rules()));
        Optional<Times.Found> time = times.first(sentence, unit);
        Optional<Quantity> quantity = numbers.first(unit);
        double confidence = (content.propositions().isEmpty() ? 0.7 : 0.85) - (frame.isEmpty() && !own ? 0.2 : 0);
        claims.add(new DraftClaim(
                sentence.span(unit.first(), unit.last()),
                chain,
                content.propositions(),
                polarity,
                certainty,
                modality,
                own ? Quotation.NONE : quotation(sentence, unit, quotes),
                quantity.orElse(null),
                time.map(Times.Found::time).orElse(null),
                content.items(),
                rules,
                confidence,
                number));
    }

    /** "describes reports of it as invention": the words behind say that it is not so. */
    private boolean isCalledUntrue(Sentence sentence, Range unit, Frame frame) {
        List<MarkRow> rows = lexicon.marksOf("called");
        for (Token token : sentence.tokens()) {
            boolean behind =
                    token.index() >= unit.first() && token.index() > frame.cue().index();
            if (behind && rows.stream().anyMatch(r -> r.words().contains(token.lemma()))) {
                return true;
            }
        }
        return false;
    }

    /** "did not deny that", "has not confirmed": nobody puts anything forward. */
    private static boolean negatedCue(Sentence sentence, Frame frame) {
        boolean clause = frame.pattern() == ReportingPattern.CLAUSE
                || frame.pattern() == ReportingPattern.OBJECT
                || frame.pattern() == ReportingPattern.GERUND;
        return clause
                && sentence.children(frame.cue()).stream()
                        .anyMatch(t -> t.is("advmod")
                                && Set.of("not", "n't", "never", "neither").contains(t.lemma())
                                && t.index() < frame.cue().index());
    }

    private static Quotation quotation(Sentence sentence, Range unit, List<Range> quotes) {
        int inside = 0;
        int all = 0;
        for (int i = unit.first(); i <= unit.last(); i++) {
            int at = i;
            if (!sentence.get(i).isPunctuation()) {
                all++;
                inside += quotes.stream().anyMatch(q -> q.contains(at)) ? 1 : 0;
            }
        }
        return inside == 0 ? Quotation.INDIRECT : inside == all ? Quotation.DIRECT : Quotation.MIXED;
    }

    /** The tokens of a sentence that stand in each quotation. */
    private List<Range> quotes(Sentence sentence) {
        Set<Range> found = new LinkedHashSet<>();
        for (TextSpan quotation : quotations) {
            int first = -1;
            int last = -1;
            for (Token token : sentence.tokens()) {
                if (quotation.contains(token.span())) {
                    first = first < 0 ? token.index() : first;
                    last = token.index();
                }
            }
            if (first >= 0) {
                found.add(new Range(first, last));
            }
        }
        return List.copyOf(found);
    }
}
