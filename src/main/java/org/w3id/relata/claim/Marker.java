package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3id.relata.language.Grammar;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/**
 * Reads polarity, certainty and modality off the words of a clause: negation and modals of its predicate, adverbs, and
 * verbs and adjectives that take the predicate as their complement (Saurí and Pustejovsky 2009; Karttunen 2012 for
 * implicatives).
 */
final class Marker {
    private final Lexicon lexicon;
    private final Sentence sentence;
    private final Grammar grammar;
    private final Set<String> rules = new TreeSet<>();
    private boolean denied;
    private Certainty certainty = Certainty.CERTAIN;
    private Modality modality = Modality.ASSERTED;

    private Marker(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.grammar = new Grammar(sentence);
    }

    /**
     * The marks of a clause.
     *
     * @param range the clause
     * @param reported whether it is reported speech, where "would" is the future of the past
     */
    static Marks of(Lexicon lexicon, Sentence sentence, Range range, boolean reported) {
        Marker marker = new Marker(lexicon, sentence);
        marker.read(range, reported);
        return new Marks(
                marker.denied ? Polarity.DENIED : Polarity.AFFIRMED,
                marker.certainty,
                marker.modality,
                List.copyOf(marker.rules));
    }

    /** The predicate of a clause: the verb or nominal that the rest of the range depends on. */
    static Optional<Token> predicate(Sentence sentence, Range range) {
        Grammar grammar = new Grammar(sentence);
        List<Token> tops = new ArrayList<>();
        for (int i = range.first(); i <= range.last(); i++) {
            Token token = sentence.get(i);
            if (!token.isPunctuation() && (token.head() < range.first() || token.head() > range.last())) {
                tops.add(token);
            }
        }
        Optional<Token> finite = tops.stream()
                .filter(t -> t.isVerb() && grammar.isFinite(t)
                        || sentence.child(t, "cop").isPresent())
                .filter(t -> t.is("root") || t.is("ccomp") || t.is("conj") || t.is("parataxis") || t.is("dep"))
                .findFirst();
        return finite.or(() -> tops.stream()
                        .filter(t -> t.isVerb() && grammar.isFinite(t))
                        .findFirst())
                .or(() -> tops.stream().filter(Token::isVerb).findFirst())
                .or(() -> tops.stream()
                        .filter(t -> sentence.child(t, "cop").isPresent())
                        .findFirst())
                .or(() -> tops.stream().findFirst());
    }

    private void read(Range range, boolean reported) {
        Optional<Token> top = predicate(sentence, range);
        if (top.isEmpty()) {
            return;
        }
        List<Token> chain = chain(top.get(), range);
        boolean conditional = condition(range, chain);
        for (Token predicate : chain) {
            negation(predicate, range);
            modals(predicate, reported, conditional);
            adverbs(predicate, range);
            governing(predicate, range);
        }
        nouns(top.get(), range);
        sentence.head(top.get())
                .filter(h -> top.get().isNominal()
                        && !range.contains(h.index())
                        && h.lemma().matches("need|require|want"))
                .ifPresent(h -> modality = Modality.NEEDED);
        if (conditional) {
            modality = Modality.HYPOTHETICAL;
        }
        if (denied && certainty == Certainty.POSSIBLE && rules.contains("marks/could")) {
            // "cannot" leaves nothing possible.
            certainty = Certainty.CERTAIN;
        }
    }

    /** The predicate and the infinitives that it governs. */
    private List<Token> chain(Token top, Range range) {
        List<Token> chain = new ArrayList<>(List.of(top));
        Token last = top;
        for (int i = 0; i < 3; i++) {
            Token governor = last;
            Optional<Token> next = sentence.children(last).stream()
                    .filter(t -> t.is("xcomp")
                            && range.contains(t.index())
                            && (t.isVerb() || t.tag().startsWith("JJ")))
                    .filter(t -> t.index() > governor.index())
                    .findFirst();
            if (next.isEmpty()) {
                break;
            }
            chain.add(next.get());
            last = next.get();
        }
        return chain;
    }

    private void negation(Token predicate, Range range) {
        for (Token dependent : sentence.children(predicate)) {
            if (!range.contains(dependent.index())) {
                continue;
            }
            boolean adverb = dependent.is("advmod") || dependent.relation().equals("neg") || dependent.is("cc");
            if (adverb && fires("negation", dependent) && !notOnly(dependent)) {
                denied = !denied;
            }
            if (dependent.is("aux") || dependent.is("cop")) {
                sentence.children(dependent).stream()
                        .filter(t -> fires("negation", t))
                        .forEach(t -> denied = !denied);
            }
            boolean argument = dependent.is("nsubj")
                    || dependent.is("obj")
                    || dependent.is("expl")
                    || dependent.is("nmod") && predicate.isNoun();
            if (argument && hasNegativeDeterminer(dependent)) {
                denied = !denied;
            }
        }
        if (predicate.isNominal() && hasNegativeDeterminer(predicate)) {
            denied = !denied;
        }
        for (MarkRow row : lexicon.marksOf("implicative")) {
            if (row.words().contains(predicate.lemma())
                    && sentence.child(predicate, "xcomp").isPresent()) {
                denied = !denied;
                rules.add(row.rule());
            }
        }
    }

    private boolean notOnly(Token not) {
        return sentence.isWord(not.index() + 1, "only") || sentence.isWord(not.index() + 1, "just");
    }

    private boolean hasNegativeDeterminer(Token noun) {
        return lexicon.marksOf("negative-determiner").stream().anyMatch(row -> {
            boolean self = row.words().contains(noun.lemma())
                    && (noun.isNoun() || noun.tag().equals("DT"));
            boolean determiner = sentence.children(noun).stream()
                    .anyMatch(t -> (t.is("det") || t.is("advmod") || t.is("cc"))
                            && t.index() < noun.index()
                            && row.words().contains(t.lemma())
                            && !sentence.isWord(t.index() + 1, "more")
                            && !sentence.isWord(t.index() + 1, "fewer")
                            && !sentence.isWord(t.index() + 1, "less"));
            boolean notASingle = row.words().contains("not a single")
                    && sentence.isWord(noun.index() - 3, "not")
                    && sentence.isWord(noun.index() - 2, "a");
            boolean single = sentence.children(noun).stream()
                    .anyMatch(t -> t.lemma().equals("single") && sentence.isWord(t.index() - 2, "not"));
            if (self || determiner || notASingle || single) {
                rules.add(row.rule());
                return true;
            }
            return false;
        });
    }

    private boolean fires(String where, Token token) {
        for (MarkRow row : lexicon.marksOf(where)) {
            if (row.words().contains(token.lemma())
                    || row.words().contains(token.word().toLowerCase(java.util.Locale.ROOT))) {
                rules.add(row.rule());
                return true;
            }
        }
        return false;
    }

    private void modals(Token predicate, boolean reported, boolean conditional) {
        for (Token auxiliary : sentence.children(predicate)) {
            if (!auxiliary.is("aux") || auxiliary.index() > predicate.index()) {
                continue;
            }
            for (MarkRow row : lexicon.marksOf("modal")) {
                if (row.words().contains(auxiliary.lemma())
                        || row.words().contains(auxiliary.word().toLowerCase(java.util.Locale.ROOT))) {
                    rules.add(row.rule());
                    apply(row, reported, conditional, auxiliary);
                }
            }
        }
        // "is to remain", "was going to leave"
        Optional<Token> to = sentence.children(predicate).stream()
                .filter(t -> t.tag().equals("TO") && t.index() < predicate.index())
                .findFirst();
        boolean isTo = to.isPresent()
                && sentence.at(to.get().index() - 1)
                        .filter(t ->
                                t.lemma().equals("be") && (t.is("aux") || t.is("cop")) && t.head() == predicate.index())
                        .isPresent();
        if (isTo
                && sentence.child(predicate, "nsubj")
                        .map(s -> !s.lemma().equals("aim"))
                        .orElse(true)) {
            modality = Modality.PLANNED;
            rules.add("marks/going-to");
        }
        if (predicate.lemma().equals("go")
                && predicate.tag().equals("VBG")
                && sentence.child(predicate, "xcomp").isPresent()) {
            modality = Modality.PLANNED;
            rules.add("marks/going-to");
        }
    }

    private void apply(MarkRow row, boolean reported, boolean conditional, Token word) {
        switch (row.mark()) {
            case "certainty" -> {
                Certainty value = Certainty.valueOf(row.value().toUpperCase(java.util.Locale.ROOT));
                certainty = value.compareTo(certainty) > 0 ? value : certainty;
            }
            case "modality" -> {
                if (row.value().equals("future-in-past")) {
                    modality = conditional || !reported ? Modality.HYPOTHETICAL : Modality.PLANNED;
                } else {
                    modality = Modality.valueOf(row.value().toUpperCase(java.util.Locale.ROOT));
                }
            }
            case "polarity" -> denied = !denied;
            default -> throw new IllegalStateException("unknown mark " + row.mark() + " for " + word);
        }
    }

    private void adverbs(Token predicate, Range range) {
        for (Token dependent : sentence.children(predicate)) {
            if (dependent.is("advmod") && range.contains(dependent.index())) {
                for (MarkRow row : lexicon.marksOf("adverb")) {
                    if (row.words().contains(dependent.lemma())) {
                        rules.add(row.rule());
                        apply(row, false, false, dependent);
                    }
                }
                for (MarkRow row : lexicon.marksOf("negation")) {
                    if (row.words().contains(dependent.lemma()) && row.id().equals("hardly")) {
                        certainty = Certainty.PROBABLE;
                    }
                }
            }
        }
    }

    /** What the predicate itself does to its complement: "plans to", "is ready to", "is likely to", "needs to". */
    private void governing(Token predicate, Range range) {
        boolean complement = sentence.children(predicate).stream()
                .anyMatch(t -> (t.is("xcomp") || t.is("advcl") || t.is("ccomp") || t.is("acl"))
                        && range.contains(t.index())
                        && t.index() > predicate.index());
        if (predicate.isVerb()) {
            boolean infinitive = sentence.children(predicate).stream()
                    .anyMatch(t -> (t.is("xcomp") || t.is("advcl") || t.is("ccomp"))
                            && t.index() > predicate.index()
                            && range.contains(t.index())
                            && (sentence.child(t, "mark")
                                            .filter(m -> m.tag().equals("TO"))
                                            .isPresent()
                                    || sentence.children(t).stream()
                                            .anyMatch(m -> m.tag().equals("TO"))
                                    || t.tag().equals("VBG")));
            if (infinitive) {
                marksBy("control", predicate);
            }
            if (complement) {
                marksBy("control-needed", predicate);
            }
            if (complement && (grammar.isPassive(predicate) || predicate.lemma().matches("seem|appear"))) {
                marksBy("predicate", predicate);
                marksBy("raising", predicate);
                boolean hearsay = lexicon.reportingOf(predicate.lemma()).stream()
                        .anyMatch(row -> row.has(ReportingPattern.HEARSAY));
                if (hearsay) {
                    certainty = certainty == Certainty.CERTAIN ? Certainty.PROBABLE : certainty;
                    rules.add("reporting/believed");
                }
                if (predicate.lemma().equals("expect") || predicate.lemma().equals("schedule")) {
                    modality = Modality.PLANNED;
                }
            }
            if (predicate.lemma().equals("need")) {
                modality = Modality.NEEDED;
            }
        } else {
            marksBy("predicate", predicate);
            if (complement) {
                marksBy("predicate-infinitive", predicate);
                marksBy("predicate-clause", predicate);
            }
        }
    }

    private void marksBy(String where, Token word) {
        for (MarkRow row : lexicon.marksOf(where)) {
            if (row.words().contains(word.lemma())
                    || row.words().contains(word.word().toLowerCase(java.util.Locale.ROOT))) {
                rules.add(row.rule());
                apply(row, false, false, word);
            }
        }
    }

    /** "the possibility of deploying", "the need to provide": the noun that the content hangs on. */
    private void nouns(Token top, Range range) {
        for (int i = range.first(); i <= range.last(); i++) {
            Token noun = sentence.get(i);
            boolean heads = noun.isNoun()
                    && (noun.equals(top)
                            || noun.head() == top.index()
                                    && (noun.is("obj") || noun.is("nsubj") && noun.index() < top.index()));
            boolean content = sentence.children(noun).stream()
                    .anyMatch(t ->
                            t.is("acl") || t.is("nmod") && grammar.hasCase(t, "of") || t.is("ccomp") || t.is("xcomp"));
            content |= sentence.at(i + 1).filter(t -> t.tag().equals("TO")).isPresent();
            boolean control = top.isVerb() && sentence.child(top, "xcomp").isPresent();
            if (heads && (content || control) && !(noun.is("nsubj") && !content)) {
                marksBy("noun", noun);
            }
        }
    }

    private boolean condition(Range range, List<Token> chain) {
        for (Token predicate : chain) {
            for (Token dependent : sentence.children(predicate)) {
                boolean clause = dependent.is("advcl")
                        && sentence.child(dependent, "mark")
                                .filter(this::isCondition)
                                .isPresent();
                if (clause) {
                    rules.add("marks/if");
                    return true;
                }
            }
        }
        for (int i = range.first(); i <= range.last(); i++) {
            Token token = sentence.get(i);
            boolean marks = isCondition(token)
                    && (token.is("mark")
                            || token.tag().equals("IN") && i == range.first()
                            || i == range.first() && token.tag().equals("MD"));
            boolean event =
                    sentence.isWord(i, "event") && sentence.isWord(i - 1, "the") && sentence.isWord(i - 2, "in");
            if (marks || event) {
                rules.add("marks/if");
                return true;
            }
        }
        return false;
    }

    private boolean isCondition(Token token) {
        return lexicon.marksOf("condition").stream().anyMatch(row -> row.words().contains(token.lemma()))
                && (!token.lemma().equals("should") || token.index() == 0);
    }
}
