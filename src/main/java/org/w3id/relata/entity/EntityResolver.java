package org.w3id.relata.entity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.NounClasses.NounClass;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/**
 * Says what the noun phrases of one document refer to. Goes through the sentences in order, since pronouns and
 * definite descriptions depend on what came before.
 */
public final class EntityResolver {
    /** What the place in the sentence asks for. */
    public enum Wanted {
        ANY,
        ACTOR,
        LOCATION
    }

    private static final Set<String> CALENDAR = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");
    private static final Set<String> QUANTIFIERS = Set.of(
            "number",
            "thousand",
            "thousands",
            "hundred",
            "hundreds",
            "dozen",
            "dozens",
            "majority",
            "bulk",
            "couple",
            "series",
            "lot",
            "lots",
            "handful",
            "score",
            "scores",
            "range",
            "amount",
            "rest",
            "remainder",
            "variety",
            "ten",
            "tens",
            "million",
            "millions",
            "host",
            "array",
            "third",
            "half",
            "quarter",
            "most");
    private static final Set<String> PLURAL_PRONOUNS = Set.of("they", "them", "their", "theirs", "both");
    private static final Set<String> PERSONAL_PRONOUNS = Set.of("he", "him", "his", "she", "her", "hers");
    private static final Set<String> NEUTER_PRONOUNS = Set.of("it", "its");

    private final Gazetteer gazetteer;
    private final NounClasses nouns;
    private final Institutions institutions;
    private final NameFinder finder;
    private final DocumentEntities entities;
    private final Discourse discourse = new Discourse();
    private Sentence sentence;
    private List<NameMatch> matches = List.of();
    private int number = -1;
    private final Map<String, EntityMention> firstMentions = new HashMap<>();

    /** For one document. */
    public EntityResolver(
            Gazetteer gazetteer,
            NounClasses nouns,
            Institutions institutions,
            DocumentEntities entities,
            Sentence first) {
        this.gazetteer = gazetteer;
        this.nouns = nouns;
        this.institutions = institutions;
        this.finder = new NameFinder(gazetteer);
        this.entities = entities;
        this.sentence = first;
    }

    /** Turns to the next sentence. */
    public void enter(Sentence next, int sentenceNumber) {
        sentence = next;
        number = sentenceNumber;
        matches = finder.find(next);
        remember();
    }

    /** Turns back to a sentence that was read before, for something that only now can be told. */
    public void reenter(Sentence earlier) {
        sentence = earlier;
        matches = finder.find(earlier);
    }

    /** Whether somebody is named in the sentence itself, before an index. */
    public boolean isMentionedBefore(Referent referent, int index) {
        return discourse.isThere(referent, number, index);
    }

    public Discourse discourse() {
        return discourse;
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    public DocumentEntities entities() {
        return entities;
    }

    public List<NameMatch> matches() {
        return matches;
    }

    public Set<NounClass> classes(Token head) {
        return nouns.of(sentence, head);
    }

    /** Remembers every noun phrase of the sentence, from left to right. */
    private void remember() {
        for (Token token : sentence.tokens()) {
            if (token.isNoun() && !token.is("compound") && !token.is("flat")) {
                boolean subject = token.is("nsubj");
                List<Entity> all = subject
                        ? resolve(token, Wanted.ACTOR).entities()
                        : one(token, Wanted.ANY).entities();
                Referent plain = one(token, subject ? Wanted.ACTOR : Wanted.ANY);
                Referent referent = new Referent(
                        all,
                        plain.classes(),
                        plain.first(),
                        plain.last(),
                        plain.head(),
                        plain.plural() || all.size() > 1,
                        false);
                discourse.remember(referent, number, subject, token.lemma());
                for (Entity entity : referent.entities()) {
                    firstMentions.putIfAbsent(
                            entity.path(),
                            new EntityMention(sentence.span(referent.first(), referent.last()), List.of(entity)));
                }
                if (!referent.entities().isEmpty() && referent.entities().get(0).kind() == Kind.PERSON) {
                    roles(token).forEach(role -> discourse.remember(referent, number, false, role.lemma()));
                }
            }
        }
    }

    /** The outlet that a phrase names, where somebody speaks to it: a name that is not known is taken for one. */
    public List<Entity> outlets(Token head) {
        if (head.tag().equals("NNS")) {
            return List.of();
        }
        List<Entity> found = one(head, Wanted.ACTOR).entities();
        if (found.size() != 1) {
            return List.of();
        }
        Entity entity = found.get(0);
        if (entity.kind() == Kind.OUTLET) {
            return found;
        }
        boolean unknown = !entity.linked()
                && head.isProperNoun()
                && (entity.kind() == Kind.ORGANIZATION || entity.kind() == Kind.PLACE)
                && classes(head).isEmpty();
        return unknown ? List.of(entities.of(Kind.OUTLET, entity.label(), true, List.of())) : List.of();
    }

    /** The common nouns beside a name that say what the person is. */
    private List<Token> roles(Token name) {
        return sentence.children(name).stream()
                .filter(t -> (t.is("compound") || t.is("appos") || t.is("nmod")) && t.isNoun())
                .filter(t -> classes(t).contains(NounClass.PERSON))
                .toList();
    }

    /** Where an entity was first named. */
    public Optional<EntityMention> firstMention(Entity entity) {
        return Optional.ofNullable(firstMentions.get(entity.path()));
    }

    /** The entity of a path, of the gazetteer or of the document; null where there is none. */
    public @Nullable Entity byPath(String path) {
        Entity known = gazetteer.get(path);
        return known != null ? known : entities.get(path);
    }

    /** Remembers a speaker, whom later pronouns stand for first. */
    public void remember(Referent referent) {
        discourse.remember(referent, number, true, sentence.get(referent.head()).lemma());
    }

    /** What the phrase of a head and what is coordinated with it refer to. */
    public Referent resolve(Token head, Wanted wanted) {
        Referent first = one(head, wanted);
        Set<Entity> all = new LinkedHashSet<>(first.entities());
        int last = first.last();
        boolean several = false;
        Referent before = coordinatedBefore(first, wanted);
        if (before != null) {
            all.clear();
            all.addAll(before.entities());
            all.addAll(first.entities());
            several = true;
        }
        for (Token other : coordinated(head)) {
            Referent more = one(other, wanted);
            all.addAll(more.entities());
            last = Math.max(last, more.last());
            several = true;
        }
        return new Referent(
                List.copyOf(all),
                first.classes(),
                first.first(),
                last,
                first.head(),
                first.plural() || several,
                first.pronoun());
    }

    /** "Russia and Belarus are …", where the parser took the first name for something else. */
    private @Nullable Referent coordinatedBefore(Referent referent, Wanted wanted) {
        int and = referent.first() - 1;
        boolean subject = sentence.get(referent.head()).is("nsubj");
        if (!subject || !sentence.isWord(and, "and") || and < 1) {
            return null;
        }
        Token name = sentence.get(and - 1);
        boolean loose = name.isProperNoun()
                && !name.is("nmod")
                && !name.is("obl")
                && !name.is("obj")
                && matches.stream().anyMatch(m -> m.last() == and - 1);
        return loose ? one(name, wanted) : null;
    }

    private List<Token> coordinated(Token head) {
        List<Token> found = new ArrayList<>();
        for (Token dependent : sentence.children(head)) {
            if (dependent.is("conj") && dependent.isNominal() && dependent.index() > head.index()) {
                found.add(dependent);
                found.addAll(coordinated(dependent));
            }
        }
        return found;
    }

    private Referent one(Token given, Wanted wanted) {
        Token head = counted(given);
        Phrase phrase = Phrase.of(sentence, head);
        boolean plural = head.tag().endsWith("S") && head.isNoun();
        if (head.tag().startsWith("PRP") || PLURAL_PRONOUNS.contains(head.lemma())) {
            return pronoun(head);
        }
        @Nullable NameMatch match = matchAt(phrase);
        if (match != null) {
            List<Entity> named = choose(match, wanted, head);
            if (!named.isEmpty()) {
                return new Referent(named, classes(head), phrase.first(), phrase.last(), head.index(), false, false);
            }
        }
        Set<NounClass> classes = classes(head);
        List<Entity> found = describe(head, phrase, classes, wanted);
        return new Referent(
                found, classes, phrase.first(), phrase.last(), head.index(), plural || found.size() > 1, false);
    }

    /** "a number of exercises", "thousands of soldiers": what is counted is meant. */
    private Token counted(Token head) {
        if (!QUANTIFIERS.contains(head.lemma())) {
            return head;
        }
        return sentence.children(head).stream()
                .filter(t -> t.is("nmod") && t.isNoun() && sentence.isWord(head.index() + 1, "of"))
                .findFirst()
                .orElse(head);
    }

    private @Nullable NameMatch matchAt(Phrase phrase) {
        for (NameMatch match : matches) {
            if (match.last() >= phrase.head() && match.first() <= phrase.core() && match.last() >= phrase.core()
                    || match.covers(phrase.head()) && match.last() >= phrase.head()) {
                return match;
            }
        }
        return null;
    }

    private List<Entity> choose(NameMatch match, Wanted wanted, Token head) {
        List<Entity> fitting = new ArrayList<>();
        for (Gazetteer.Entry entry : match.entries()) {
            Kind kind = entry.entity().kind();
            boolean government = entry.use() == Gazetteer.Use.GOVERNMENT;
            boolean adjective = entry.use() == Gazetteer.Use.ADJECTIVE;
            if (adjective
                    && head.isNoun()
                    && !head.tag().endsWith("S")
                    && !head.tag().equals("NNP")) {
                continue;
            }
            boolean fits =
                    switch (wanted) {
                        case ACTOR -> kind.isActor();
                        case LOCATION -> kind.isLocation() && !government;
                        case ANY -> true;
                    };
            if (fits && !fitting.contains(entry.entity())) {
                fitting.add(entry.entity());
            }
        }
        if (fitting.isEmpty() && wanted != Wanted.ANY) {
            return choose(match, Wanted.ANY, head);
        }
        if (fitting.size() > 1) {
            fitting = narrow(match, fitting, wanted, head);
        }
        return fitting.size() == 1 ? fitting : List.of();
    }

    /** A capital stands for its state where somebody acts, for the place elsewhere. */
    private List<Entity> narrow(NameMatch match, List<Entity> fitting, Wanted wanted, Token head) {
        boolean somewhere = wanted == Wanted.LOCATION
                || sentence.child(head, "case")
                        .map(c -> Set.of("in", "at", "near", "around", "outside", "from", "into")
                                .contains(c.lemma()))
                        .orElse(false);
        List<Entity> kept = fitting.stream()
                .filter(e -> somewhere ? e.kind().isLocation() : true)
                .toList();
        if (kept.size() > 1) {
            boolean capital = match.entries().stream().anyMatch(e -> e.use() == Gazetteer.Use.GOVERNMENT);
            Kind preferred = capital && somewhere ? Kind.PLACE : Kind.STATE;
            List<Entity> narrowed =
                    kept.stream().filter(e -> e.kind() == preferred).toList();
            if (narrowed.size() == 1) {
                return narrowed;
            }
            if (narrowed.isEmpty() && kept.stream().map(Entity::kind).distinct().count() == kept.size()) {
                return List.of(kept.get(0));
            }
        }
        return kept;
    }

    private Referent pronoun(Token head) {
        String lemma = head.word().toLowerCase(Locale.ROOT);
        Optional<Referent> found = Optional.empty();
        if (PERSONAL_PRONOUNS.contains(lemma)) {
            found = discourse.antecedent(
                    number,
                    head.index(),
                    r -> !r.plural() && r.entities().get(0).kind() == Kind.PERSON);
        } else if (NEUTER_PRONOUNS.contains(lemma)) {
            found = discourse.antecedent(
                    number,
                    head.index(),
                    r -> !r.plural()
                            && r.entities().get(0).kind() != Kind.PERSON
                            && (r.entities().get(0).kind().isActor()
                                    || r.entities().get(0).kind() == Kind.REPORT));
        } else if (PLURAL_PRONOUNS.contains(lemma)) {
            found = discourse.antecedent(
                    number,
                    head.index(),
                    r -> r.plural() && r.entities().get(0).kind().isActor());
        }
        List<Entity> stands = found.map(Referent::entities).orElse(List.of());
        return new Referent(
                stands,
                found.map(Referent::classes).orElse(Set.of()),
                head.index(),
                head.index(),
                head.index(),
                stands.size() > 1 || PLURAL_PRONOUNS.contains(lemma),
                true);
    }

    private List<Entity> describe(Token head, Phrase phrase, Set<NounClass> classes, Wanted wanted) {
        List<Entity> states = qualifiers(head, phrase);
        Optional<Entity> named = appositiveName(head, classes);
        if (named.isPresent()) {
            return List.of(named.get());
        }
        if (head.name().equals("PERSON") && head.isProperNoun()) {
            return List.of(entities.person(personName(head)));
        }
        Optional<Entity> classed = head.isNoun() ? classedName(head, phrase, classes) : Optional.empty();
        if (classed.isPresent()) {
            return List.of(classed.get());
        }
        if (classes.isEmpty()) {
            return unclassified(head, phrase, states, wanted);
        }
        NounClass nounClass = prefer(classes, wanted, states);
        if (nounClass == NounClass.PERSON && head.tag().equals("NNS") && classes.contains(NounClass.STATE_FORCE)) {
            nounClass = NounClass.STATE_FORCE;
        }
        List<Entity> known = nounClass == NounClass.PERSON && isDefinite(head) || isBareDefinite(head, phrase)
                ? earlier(head, nounClass, phrase, states)
                : List.of();
        if (!known.isEmpty()) {
            return known;
        }
        return switch (nounClass) {
            case GOVERNMENT -> states.isEmpty() ? countries(head, phrase, states) : states;
            case PLACE_PART -> states;
            case COUNTRY -> countries(head, phrase, states);
            case STATE_FORCE -> forces(head, phrase, states);
            case FORCE ->
                states.size() > 1 ? forces(head, phrase, states) : List.of(described(nounClass, head, phrase, states));
            case BORDER -> List.of(border(head, phrase, states));
            case INSTITUTION -> List.of(institution(head, phrase, states));
            default -> List.of(described(nounClass, head, phrase, states));
        };
    }

    private NounClass prefer(Set<NounClass> classes, Wanted wanted, List<Entity> states) {
        EnumSet<NounClass> left = EnumSet.copyOf(classes);
        if (left.size() > 1 && wanted == Wanted.LOCATION) {
            left.removeIf(c -> !c.kind().isLocation());
        } else if (left.size() > 1 && wanted == Wanted.ACTOR) {
            left.removeIf(c -> !c.kind().isActor());
        }
        if (left.contains(NounClass.COUNTRY) && left.contains(NounClass.GOVERNMENT)) {
            left.remove(states.isEmpty() ? NounClass.GOVERNMENT : NounClass.COUNTRY);
        }
        return (left.isEmpty() ? EnumSet.copyOf(classes) : left).iterator().next();
    }

    /** The states that a phrase names by adjective, possessive, compound or complement, in their order. */
    public List<Entity> qualifiers(Token head, Phrase phrase) {
        Set<Entity> states = new LinkedHashSet<>();
        for (NameMatch match : matches) {
            boolean before = match.first() >= phrase.first() && match.last() < head.index();
            boolean of = match.first() > head.index()
                    && match.last() <= phrase.last()
                    && isOfComplement(head, match.first());
            if (before || of) {
                stateOfForce(match).ifPresent(states::add);
                for (Gazetteer.Entry entry : match.entries()) {
                    if (entry.entity().kind() == Kind.STATE
                            && match.entries().stream()
                                            .map(Gazetteer.Entry::entity)
                                            .filter(e -> e.kind() == Kind.STATE)
                                            .distinct()
                                            .count()
                                    == 1) {
                        states.add(entry.entity());
                    }
                }
            }
        }
        if (states.isEmpty()) {
            for (Token dependent : sentence.children(head)) {
                if (dependent.is("nmod:poss") && dependent.isPronoun()) {
                    pronoun(dependent).entities().stream()
                            .filter(e -> e.kind().isActor())
                            .map(e -> e.kind() == Kind.STATE ? e : gazetteer.stateOf(e))
                            .filter(java.util.Objects::nonNull)
                            .forEach(states::add);
                } else if ((dependent.is("nmod") || dependent.is("nmod:poss"))
                        && dependent.isNoun()
                        && dependent.index() != head.index()
                        && (classes(dependent).contains(NounClass.COUNTRY))) {
                    states.addAll(countries(dependent, Phrase.of(sentence, dependent), List.of()));
                }
            }
        }
        return List.copyOf(states);
    }

    /** "the Russian military" in "Russian military forces" is a name, but tells the state all the same. */
    private Optional<Entity> stateOfForce(NameMatch match) {
        Entity entity = match.entries().get(0).entity();
        return match.entries().size() == 1 && entity.kind() == Kind.FORCE
                ? Optional.ofNullable(gazetteer.stateOf(entity))
                : Optional.empty();
    }

    /** Whether only "of" and words of names stand between a head and a position. */
    private boolean isOfComplement(Token head, int index) {
        boolean of = false;
        for (int i = head.index() + 1; i < index; i++) {
            Token token = sentence.get(i);
            if (token.is("case") && !token.lemma().equals("of") && !token.tag().equals("POS")) {
                return false;
            }
            of |= token.lemma().equals("of");
        }
        return of;
    }

    /** "the S-400 system", "the Zapad exercise", "NATO allies": a name that a general noun only classes. */
    private Optional<Entity> classedName(Token head, Phrase phrase, Set<NounClass> classes) {
        for (NameMatch match : matches) {
            boolean before = match.first() >= phrase.first() && match.last() < head.index();
            if (before) {
                for (Gazetteer.Entry entry : match.entries()) {
                    Kind kind = entry.entity().kind();
                    boolean thing = (kind == Kind.EQUIPMENT
                                    || kind == Kind.EXERCISE
                                    || kind == Kind.CONFLICT
                                    || kind == Kind.OUTLET)
                            && classes.stream().anyMatch(c -> c.kind() == kind);
                    boolean bloc = kind == Kind.ALLIANCE
                            && Set.of("ally", "allies", "member", "state", "country", "nation")
                                    .contains(head.lemma());
                    if (thing || bloc) {
                        return Optional.of(entry.entity());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "the daily Al-Watan", "Chief Oleg Salyukov": the name beside a common noun is what is meant. */
    private Optional<Entity> appositiveName(Token head, Set<NounClass> classes) {
        if (classes.isEmpty() || head.isProperNoun()) {
            return Optional.empty();
        }
        Optional<Token> name = sentence.children(head).stream()
                .filter(t -> t.isProperNoun()
                        && t.index() == head.index() + 1
                        && (t.is("appos") || t.is("flat") || t.is("dep") || t.is("compound")))
                .findFirst();
        return name.flatMap(token -> {
            @Nullable
            NameMatch match = matches.stream()
                    .filter(m -> m.covers(token.index()))
                    .findFirst()
                    .orElse(null);
            Kind kind = classes.iterator().next().kind();
            if (match != null) {
                Optional<Entity> known = match.entries().stream()
                        .map(Gazetteer.Entry::entity)
                        .filter(e -> e.kind() == kind)
                        .findFirst();
                if (known.isPresent()) {
                    return known;
                }
            }
            String label = Phrases.words(
                    sentence, token.index(), Phrase.of(sentence, token).core());
            return Optional.of(
                    kind == Kind.PERSON
                            ? entities.person(personName(token))
                            : entities.of(kind, label, true, List.of()));
        });
    }

    private String personName(Token head) {
        int first = head.index();
        int last = head.index();
        while (first > 0 && isPersonPart(sentence.get(first - 1))) {
            first--;
        }
        while (last + 1 < sentence.size() && isPersonPart(sentence.get(last + 1))) {
            last++;
        }
        return Phrases.words(sentence, first, last);
    }

    private static boolean isPersonPart(Token token) {
        return token.name().equals("PERSON")
                && (token.isProperNoun() || token.word().equals("-"));
    }

    private List<Entity> unclassified(Token head, Phrase phrase, List<Entity> states, Wanted wanted) {
        if (CALENDAR.contains(head.lemma())) {
            return List.of();
        }
        if (head.isProperNoun()) {
            Kind kind =
                    switch (head.name()) {
                        case "LOCATION" -> Kind.PLACE;
                        case "ORGANIZATION" -> wanted == Wanted.LOCATION ? Kind.PLACE : Kind.ORGANIZATION;
                        default -> wanted == Wanted.LOCATION ? Kind.PLACE : Kind.ORGANIZATION;
                    };
            int first = Phrases.nameStart(sentence, phrase);
            return List.of(entities.of(kind, Phrases.words(sentence, first, phrase.core()), true, paths(states)));
        }
        if (!head.isNoun() || wanted == Wanted.ANY) {
            return List.of();
        }
        if (wanted == Wanted.ACTOR && !states.isEmpty()) {
            return states;
        }
        Kind kind = wanted == Wanted.LOCATION ? Kind.PLACE : Kind.ACTOR;
        return List.of(entities.of(kind, Phrases.label(sentence, phrase, false), false, paths(states)));
    }

    private boolean isDefinite(Token head) {
        return sentence.child(head, "det")
                .map(d -> Set.of("the", "this", "that", "these", "those").contains(d.lemma()))
                .orElse(false);
    }

    /** "the ministry", "the same official", "the two authors": no name, adjective of a state or complement beside it. */
    private boolean isBareDefinite(Token head, Phrase phrase) {
        return isDefinite(head)
                && phrase.last() == head.index()
                && matches.stream().noneMatch(m -> m.first() >= phrase.first() && m.last() <= phrase.last());
    }

    private List<Entity> earlier(Token head, NounClass nounClass, Phrase phrase, List<Entity> states) {
        boolean plural = head.tag().endsWith("S");
        if (nounClass == NounClass.COUNTRY || nounClass == NounClass.GOVERNMENT) {
            return states.isEmpty() ? countries(head, phrase, states) : List.of();
        }
        Optional<Referent> same = discourse.latestOf(
                head.lemma(),
                number,
                head.index(),
                r -> r.plural() == plural
                        && r.entities().get(0).kind() == nounClass.kind()
                        && (states.isEmpty() || r.entities().get(0).qualifiers().containsAll(paths(states))));
        if (same.isPresent()) {
            return same.get().entities();
        }
        return switch (nounClass) {
            case FACILITY, OUTLET, REPORT, INSTITUTION, AGREEMENT, CONFLICT ->
                plural || !states.isEmpty()
                        ? List.of()
                        : discourse
                                .latest(
                                        number,
                                        head.index(),
                                        r -> !r.plural()
                                                && fitsClass(r.entities().get(0), nounClass)
                                                && r.entities()
                                                        .get(0)
                                                        .label()
                                                        .toLowerCase(Locale.ROOT)
                                                        .contains(head.lemma()))
                                .or(() -> nounClass == NounClass.INSTITUTION
                                        ? bloc(head)
                                        : discourse.latest(
                                                number,
                                                head.index(),
                                                r -> !r.plural()
                                                        && r.entities().get(0).specific()
                                                        && fitsClass(
                                                                r.entities().get(0), nounClass)))
                                .map(Referent::entities)
                                .orElse(List.of());
            default -> List.of();
        };
    }

    private Optional<Referent> bloc(Token head) {
        return Set.of("bloc", "alliance", "organisation", "organization", "union", "group")
                        .contains(head.lemma())
                ? discourse.latest(
                        number,
                        head.index(),
                        r -> !r.plural() && r.entities().get(0).kind() == Kind.ALLIANCE
                                || r.entities().get(0).kind() == Kind.ORGANIZATION
                                        && r.entities().get(0).linked())
                : Optional.empty();
    }

    private static boolean fitsClass(Entity entity, NounClass nounClass) {
        return entity.kind() == nounClass.kind();
    }

    private List<Entity> countries(Token head, Phrase phrase, List<Entity> states) {
        if (!states.isEmpty()) {
            return states;
        }
        if (head.tag().endsWith("S")) {
            boolean two = sentence.subtree(head, t -> false).stream()
                    .anyMatch(t ->
                            t.index() >= phrase.first() && Set.of("two", "both").contains(t.lemma()));
            List<Entity> latest = two ? discourse.latestEntities(Kind.STATE, 2, number, head.index()) : List.of();
            return latest.size() == 2 ? List.of(latest.get(1), latest.get(0)) : List.of();
        }
        return isDefinite(head) ? discourse.latestEntities(Kind.STATE, 1, number, head.index()) : List.of();
    }

    private List<Entity> forces(Token head, Phrase phrase, List<Entity> states) {
        if (states.isEmpty()) {
            return List.of(described(NounClass.FORCE, head, phrase, states));
        }
        List<Entity> found = new ArrayList<>();
        for (Entity state : states) {
            @Nullable Entity known = gazetteer.armedForces(state);
            found.add(
                    known == null
                            ? entities.of(Kind.FORCE, state.label() + " armed forces", true, List.of(state.path()))
                            : known);
        }
        return found;
    }

    private Entity border(Token head, Phrase phrase, List<Entity> states) {
        List<Entity> sides = new ArrayList<>(states);
        if (sides.size() < 2) {
            for (Token dependent : sentence.children(head)) {
                if (dependent.is("nmod") || dependent.is("obl")) {
                    resolve(dependent, Wanted.ACTOR).entities().stream()
                            .filter(e -> e.kind() == Kind.STATE && !sides.contains(e))
                            .forEach(sides::add);
                }
            }
        }
        if (sides.size() == 2) {
            List<String> labels = new ArrayList<>(
                    new TreeSet<>(sides.stream().map(Entity::label).toList()));
            return entities.of(Kind.PLACE, String.join("–", labels) + " border", true, paths(sides));
        }
        return entities.of(Kind.PLACE, Phrases.label(sentence, phrase, false), true, paths(sides));
    }

    private Entity institution(Token head, Phrase phrase, List<Entity> states) {
        String label = Phrases.label(sentence, phrase, true);
        Optional<String> template = institutions.template(sentence, phrase);
        if (template.isPresent() && states.size() == 1) {
            return entities.of(
                    Kind.ORGANIZATION,
                    template.get().replace("{}", states.get(0).label()),
                    true,
                    paths(states));
        }
        boolean own = !states.isEmpty()
                && matches.stream().noneMatch(m -> m.first() >= phrase.first() && m.last() <= phrase.last());
        return entities.of(
                Kind.ORGANIZATION,
                own ? states.get(0).label() + " " + label : label,
                isDefinite(head) || own || !states.isEmpty(),
                paths(states));
    }

    private Entity described(NounClass nounClass, Token head, Phrase phrase, List<Entity> states) {
        if (nounClass == NounClass.REPORT) {
            Optional<Entity> outlet = outletOf(head);
            if (outlet.isPresent()) {
                return entities.of(
                        Kind.REPORT,
                        outlet.get().label() + " " + head.lemma(),
                        true,
                        List.of(outlet.get().path()));
            }
        }
        boolean complements = nounClass == NounClass.PERSON
                || nounClass == NounClass.REPORT
                        && (sentence.isWord(phrase.core() + 1, "by") || sentence.isWord(phrase.core() + 1, "from"));
        String label = Phrases.label(sentence, phrase, complements);
        boolean own = !states.isEmpty()
                && matches.stream().noneMatch(m -> m.first() >= phrase.first() && m.last() <= phrase.last());
        Kind kind = nounClass.kind();
        if (kind == Kind.PERSON && head.tag().endsWith("S")) {
            kind = Kind.ACTOR;
        }
        boolean specific =
                head.isProperNoun() || isDefinite(head) && !head.tag().endsWith("S");
        return entities.of(kind, own ? states.get(0).label() + " " + label : label, specific, paths(states));
    }

    /** "a report published in the newspaper X", "the X report". */
    private Optional<Entity> outletOf(Token report) {
        List<Token> all = sentence.subtree(
                report, t -> t.is("conj") || t.is("acl") && t.relation().equals("acl:relcl"));
        for (NameMatch match : matches) {
            boolean inside = all.stream().anyMatch(t -> t.index() == match.last());
            if (inside) {
                Optional<Entity> outlet = match.entries().stream()
                        .map(Gazetteer.Entry::entity)
                        .filter(e -> e.kind() == Kind.OUTLET)
                        .findFirst();
                if (outlet.isPresent()) {
                    return outlet;
                }
            }
        }
        return all.stream()
                .filter(t ->
                        t.index() != report.index() && t.isNoun() && classes(t).contains(NounClass.OUTLET))
                .flatMap(t -> one(t, Wanted.ACTOR).entities().stream())
                .filter(e -> e.kind() == Kind.OUTLET)
                .findFirst();
    }

    private static List<String> paths(List<Entity> states) {
        return states.stream().map(Entity::path).toList();
    }
}
