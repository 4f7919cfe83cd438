package org.w3id.relata.query.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The names of things, made so that what a name stands for is found in a moment. It never changes, and many may ask at once. */
public final class NameIndex {
    private static final int COMPARED = 120;
    private static final int CONSIDERED = 20;
    private static final double LEAST_SCORE = 30;
    private static final double OF_ANOTHER_KIND = 0.6;
    private static final double ONLY_MENTIONED = -2;
    private static final double BY_IDENTIFIER = 0.98;
    private static final double MENTIONS = 0.05;

    private final List<Candidate> candidates;
    private final WordForms words;
    private final KnownParts parts;
    private final Forms forms;
    private final List<Entry> entries;
    /** Where the names of each candidate begin. */
    private final int[] labels;

    private final WordWeights weights;
    private final LetterGroups groups;
    private final Map<String, List<Integer>> byKey;
    private final Map<String, List<Integer>> byInitials = new HashMap<>();
    private final Map<String, List<Integer>> byIdentifier = new HashMap<>();
    private final Context context;
    private final Certainty certainty;

    /** A name before it is known how much its words tell. */
    private record Spelled(int candidate, String name, PlainName plain, Entry.Role role) {}

    /** @param candidates with different ids */
    public NameIndex(Collection<Candidate> candidates) {
        this.candidates = List.copyOf(candidates);
        words = new WordForms(resource("/reconcile/word-forms.tsv"));
        parts = new KnownParts(candidates, words);
        forms = new Forms(words, parts);
        List<Spelled> spelled = new ArrayList<>();
        labels = new int[this.candidates.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = spelled.size();
            addNames(i, spelled);
            addIdentifiers(i);
        }
        weights = new WordWeights(spelled.stream().map(Spelled::plain).toList(), words);
        entries = spelled.stream().map(this::weighed).toList();
        groups = new LetterGroups(
                entries.stream().map(entry -> entry.weighed().sound()).toList());
        byKey = IntStream.range(0, entries.size()).boxed().collect(Collectors.groupingBy(number -> entries.get(number)
                .key()));
        for (int i = 0; i < entries.size(); i++) {
            for (String initials : Initials.of(entries.get(i).weighed().plain().words(), words::isLight)) {
                byInitials
                        .computeIfAbsent(initials, unknown -> new ArrayList<>())
                        .add(i);
            }
        }
        context = new Context(words, this.candidates);
        certainty = new Certainty(words);
    }

    /** How many things there are. */
    public int size() {
        return candidates.size();
    }

    /** The thing with an id. */
    public Optional<Candidate> candidate(String id) {
        return byIdentifier.getOrDefault(id, List.of()).stream()
                .map(candidates::get)
                .filter(candidate -> candidate.id().equals(id))
                .findFirst();
    }

    /** What a name may stand for, the likeliest first; empty where nothing comes near. */
    public List<Match> match(Question question) {
        List<Scored> answers = scored(question);
        List<Match> matches = new ArrayList<>();
        for (Scored answer : answers.subList(0, Math.min(question.limit(), answers.size()))) {
            matches.add(new Match(
                    answer.candidate(),
                    Math.round(answer.score() * 100) / 100.0,
                    matches.isEmpty() && certainty.of(answers, question),
                    answer.entry().name(),
                    answer.similarity(),
                    answer.context().agrees()));
        }
        return matches;
    }

    private List<Scored> scored(Question question) {
        Map<Integer, Scored> best = new HashMap<>();
        Context.Asked asked = context.asked(question.context());
        String name = question.name()
                .substring(0, Math.min(question.name().length(), 2 * PlainName.LONGEST))
                .strip();
        forms.of(name).forEach((form, factor) -> {
            WeighedName weighed = weights.weighed(form);
            Resemblance resemblance = new Resemblance(weighed);
            for (int number : near(weighed, question)) {
                Entry entry = entries.get(number);
                double similarity = resemblance.to(entry.weighed());
                best.merge(
                        entry.candidate(),
                        scored(question, asked, entry, form, similarity * factor),
                        NameIndex::better);
            }
        });
        identified(question, name)
                .forEach(candidate -> best.merge(
                        candidate,
                        scored(question, asked, label(candidate), PlainName.of(name, words), BY_IDENTIFIER),
                        NameIndex::better));
        return best.values().stream()
                .filter(scored -> scored.score() >= LEAST_SCORE)
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(scored -> scored.candidate()
                        .id()))
                .limit(Math.max(CONSIDERED, question.limit()))
                .toList();
    }

    private Scored scored(Question question, Context.Asked asked, Entry entry, PlainName form, double similarity) {
        Candidate candidate = candidates.get(entry.candidate());
        boolean typed = !question.kinds().isEmpty();
        boolean wanted = !typed || question.kinds().contains(candidate.kind());
        Context.Verdict verdict = context.compare(asked, candidate);
        double score = 100 * similarity * entry.role().factor(typed && wanted) * (wanted ? 1 : OF_ANOTHER_KIND)
                + verdict.change()
                + (candidate.known() ? 0 : ONLY_MENTIONED)
                // What is spoken of most decides between equals, and never more than that.
                - MENTIONS / (1 + candidate.mentions());
        return new Scored(candidate, Math.max(0, Math.min(100, score)), similarity, entry, form, wanted, verdict);
    }

    private Set<Integer> near(WeighedName name, Question question) {
        PlainName form = name.plain();
        Set<Integer> near = new LinkedHashSet<>(byKey.getOrDefault(form.key(words), List.of()));
        if (form.words().size() == 1) {
            near.addAll(byInitials.getOrDefault(form.letters(), List.of()));
        }
        float[] nearness = groups.nearness(name.sound());
        near.addAll(LetterGroups.nearest(nearness, number -> isWanted(question, entries.get(number)), COMPARED));
        if (!question.kinds().isEmpty()) {
            near.addAll(LetterGroups.nearest(nearness, number -> true, CONSIDERED));
        }
        return near;
    }

    private boolean isWanted(Question question, Entry entry) {
        return question.kinds().isEmpty()
                || question.kinds().contains(candidates.get(entry.candidate()).kind());
    }

    /** What is named by an identifier in place of a name, or by one beside it. */
    private Set<Integer> identified(Question question, String name) {
        Set<Integer> identified = new LinkedHashSet<>(byIdentifier.getOrDefault(name, List.of()));
        for (String property : Context.IDENTIFYING) {
            for (String value : question.context().getOrDefault(property, List.of())) {
                identified.addAll(byIdentifier.getOrDefault(property + " " + value, List.of()));
            }
        }
        return identified;
    }

    private Entry label(int candidate) {
        return entries.get(labels[candidate]);
    }

    private void addNames(int number, List<Spelled> names) {
        Candidate candidate = candidates.get(number);
        for (String name : Names.all(candidate)) {
            PlainName plain = PlainName.of(name, words);
            Entry.Role role = Entry.Role.of(candidate, name);
            PlainName byParts =
                    role == Entry.Role.STAND_IN || role == Entry.Role.TRANSLATION ? plain : parts.usual(plain);
            for (PlainName form : plain.equals(byParts) ? List.of(plain) : List.of(plain, byParts)) {
                if (!form.isEmpty() || role == Entry.Role.LABEL) {
                    names.add(new Spelled(number, name, form, role));
                }
            }
        }
    }

    private void addIdentifiers(int number) {
        Candidate candidate = candidates.get(number);
        Set<String> identifiers = new LinkedHashSet<>(candidate.identifiers());
        identifiers.add(candidate.id());
        for (String property : Context.IDENTIFYING) {
            candidate
                    .context()
                    .getOrDefault(property, Set.of())
                    .forEach(value -> identifiers.add(property + " " + value));
        }
        identifiers.forEach(identifier -> byIdentifier
                .computeIfAbsent(identifier, unknown -> new ArrayList<>())
                .add(number));
    }

    private Entry weighed(Spelled name) {
        return new Entry(
                name.candidate(),
                name.name(),
                weights.weighed(name.plain()),
                name.plain().key(words),
                name.role());
    }

    private static Scored better(Scored one, Scored other) {
        return other.score() > one.score() ? other : one;
    }

    private static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(NameIndex.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
