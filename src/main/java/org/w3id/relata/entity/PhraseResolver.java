package org.w3id.relata.entity;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.relata.entity.NounClasses.NounClass;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** What one phrase of a sentence refers to, without what is coordinated with it: the ways are tried in order. */
final class PhraseResolver {
    private final Reading reading;
    private final Sentence sentence;
    private final Pronouns pronouns;
    private final GazetteerNames names;
    private final AppositiveNames appositives;
    private final CountryNouns countries;
    private final StateQualifiers qualifiers;
    private final EarlierMentions earlier;
    private final DescribedEntities described;
    private final ReportEntities reports;
    private final Borders borders;
    private final Identities identities;
    private final Partitives partitives;
    private final ShortenedNames shortened;
    private final Garrisons garrisons;
    private final DescribedFacilities facilities;

    /** @param coordinated tells what a phrase and those coordinated with it refer to */
    PhraseResolver(Reading reading, Resolution coordinated) {
        this.reading = reading;
        this.sentence = reading.sentence();
        this.pronouns = new Pronouns(reading);
        this.names = new GazetteerNames(reading);
        this.appositives = new AppositiveNames(reading);
        this.countries = new CountryNouns(reading);
        this.qualifiers = new StateQualifiers(reading, pronouns, countries);
        this.earlier = new EarlierMentions(reading, countries);
        this.described = new DescribedEntities(reading, pronouns);
        this.reports = new ReportEntities(reading, this::of);
        this.borders = new Borders(reading, coordinated, countries);
        this.shortened = new ShortenedNames(reading);
        this.partitives = new Partitives(reading, this::of);
        this.garrisons = new Garrisons(reading);
        this.identities = new Identities(reading, this::of);
        this.facilities = new DescribedFacilities(reading, this::of);
    }

    Referent of(Token given, Wanted wanted) {
        Token head = counted(given);
        List<Entity> members = partitives.of(head);
        if (!members.isEmpty()) {
            Phrase all = Phrase.of(sentence, head);
            return new Referent(members, Set.of(NounClass.PERSON), all.first(), all.last(), head.index(), false, false);
        }
        if (pronouns.isPronoun(head)) {
            return pronouns.of(head, wanted);
        }
        Phrase phrase = Phrase.of(sentence, head);
        if (isPartOfName(head)) {
            return new Referent(List.of(), Set.of(), phrase.first(), phrase.last(), head.index(), false, false);
        }
        Set<NounClass> classes = reading.classes(head);
        Optional<Entity> named = names.of(phrase, head, wanted)
                .filter(name -> name.kind() != Kind.EQUIPMENT || !isOtherCompound(head, classes))
                .map(name -> facilities.apposed(head, name))
                .map(name -> name.kind() == Kind.EQUIPMENT
                        ? names.classed(head, phrase, Set.of(NounClass.EQUIPMENT))
                                .orElse(name)
                        : name);
        List<Entity> found = named.isPresent() ? List.of(named.get()) : describe(head, phrase, classes, wanted);
        boolean plural = found.size() > 1 || isPlural(head, named);
        return new Referent(found, classes, phrase.first(), phrase.last(), head.index(), plural, false);
    }

    /** "fuel tanks" are no tanks. */
    private boolean isOtherCompound(Token head, Set<NounClass> classes) {
        Optional<NameMatch> name = reading.nameOver(head);
        return sentence.children(head).stream()
                        .anyMatch(t -> t.is("compound")
                                && name.filter(n -> n.covers(t.index())).isEmpty())
                && !classes.isEmpty()
                && classes.stream().noneMatch(c -> c.kind() == Kind.EQUIPMENT);
    }

    /** "Defense" in "the Enhanced Defense Cooperation Agreement": no name of its own. */
    private boolean isPartOfName(Token token) {
        return token.is("compound")
                && token.isProperNoun()
                && !token.name().equals("PERSON")
                && reading.nameOver(token).isEmpty()
                && sentence.head(token).filter(Token::isProperNoun).isPresent();
    }

    /** "Houthis" and "missiles" are many; "United States" and "United Nations" are one. */
    private boolean isPlural(Token head, Optional<Entity> named) {
        boolean name = named.isPresent() && head.isProperNoun();
        boolean group = named.filter(one -> one.kind() == Kind.ORGANIZATION).isPresent()
                && sentence.child(head, "compound").isEmpty();
        boolean many = head.tag().endsWith("S") || group && head.word().endsWith("s");
        return head.isNoun() && many && (!name || group);
    }

    /** The states that a phrase names beside its head. */
    List<Entity> qualifiers(Token head, Phrase phrase) {
        return qualifiers.of(head, phrase);
    }

    /** "a number of exercises", "thousands of soldiers": what is counted is meant. */
    private Token counted(Token head) {
        if (!reading.isOne(WordList.QUANTIFIER, head.lemma())) {
            return head;
        }
        return sentence.children(head).stream()
                .filter(t -> t.is("nmod") && t.isNoun() && sentence.isWord(head.index() + 1, "of"))
                .findFirst()
                .orElse(head);
    }

    private List<Entity> describe(Token head, Phrase phrase, Set<NounClass> classes, Wanted wanted) {
        List<Entity> states = qualifiers.of(head, phrase);
        Optional<Entity> exercise = head.isProperNoun() ? described.exercise(phrase, states) : Optional.empty();
        if (exercise.isPresent()) {
            return List.of(exercise.get());
        }
        Optional<Entity> name = appositives
                .of(head, classes)
                .or(() -> person(head))
                .or(() -> head.isNoun() ? names.classed(head, phrase, classes) : Optional.empty());
        if (name.isPresent()) {
            return List.of(name.get());
        }
        List<Entity> same = identities.of(head, phrase, classes);
        if (!same.isEmpty()) {
            return same;
        }
        if (classes.isEmpty()) {
            return described.unclassified(head, phrase, states, wanted);
        }
        boolean pair = classes.contains(NounClass.COUNTRY)
                && sentence.children(head).stream().anyMatch(t -> reading.isOne(WordList.PAIR, t.lemma()));
        NounClass nounClass = pair ? NounClass.COUNTRY : prefer(head, classes, wanted, states);
        boolean goesBack =
                nounClass == NounClass.PERSON && reading.isDefinite(head) || reading.isBareDefinite(head, phrase);
        List<Entity> known = goesBack ? earlier(nounClass, classes, head, phrase, states) : List.of();
        if (known.isEmpty() && goesBack && nounClass == NounClass.PLACE) {
            known = countries.island(head, phrase);
        }
        return known.isEmpty() ? ofClass(nounClass, head, phrase, states) : known;
    }

    private Optional<Entity> person(Token head) {
        return head.name().equals("PERSON") && head.isProperNoun()
                ? shortened.ofWord(head).or(() -> Optional.of(person(PhraseNames.personName(sentence, head))))
                : Optional.empty();
    }

    /** A surname alone is the person of the gazetteer whose full name came before. */
    private Entity person(String name) {
        List<String> parts = Names.parts(name);
        return reading.memory()
                .discourse()
                .latest(
                        reading.number(),
                        sentence.size(),
                        one -> one.entity().kind() == Kind.PERSON
                                && one.entity().linked()
                                && Names.parts(one.entity().label()).containsAll(parts))
                .map(Mentioned::entity)
                .orElseGet(() -> reading.memory().entities().person(name));
    }

    /** Of the class that the place in the sentence asks for, or of another that the noun has: "the camp". */
    private List<Entity> earlier(
            NounClass first, Set<NounClass> classes, Token head, Phrase phrase, List<Entity> states) {
        List<Entity> found = earlier.of(head, first, phrase, states);
        for (NounClass other : classes) {
            if (found.isEmpty() && other != first) {
                found = earlier.of(head, other, phrase, states);
            }
        }
        return found;
    }

    private List<Entity> ofClass(NounClass nounClass, Token head, Phrase phrase, List<Entity> states) {
        return switch (nounClass) {
            case GOVERNMENT, COUNTRY -> states.isEmpty() ? countries.of(head, phrase) : states;
            case PLACE_PART -> states.isEmpty() ? List.of(described.of(nounClass, head, phrase, states)) : states;
            case STATE_FORCE ->
                states.isEmpty()
                        ? garrisons
                                .of(head)
                                .map(state -> described.armedForces(List.of(state)))
                                .orElseGet(() -> List.of(described.of(NounClass.FORCE, head, phrase, states)))
                        : described.armedForces(states);
            case FORCE ->
                states.size() > 1
                        ? described.armedForces(states)
                        : List.of(described
                                .branch(head, states)
                                .orElseGet(() -> described.of(nounClass, head, phrase, states)));
            case BORDER -> borders.of(head, phrase, states);
            case INSTITUTION -> List.of(described.institution(head, phrase, states));
            case FACILITY ->
                isMiddle(head)
                        ? List.of(described.of(NounClass.PLACE, head, phrase, states))
                        : List.of(facilities
                                .of(head, states)
                                .orElseGet(() -> described.of(nounClass, head, phrase, states)));
            case REPORT -> List.of(reports.of(head).orElseGet(() -> described.of(nounClass, head, phrase, states)));
            default -> List.of(described.of(nounClass, head, phrase, states));
        };
    }

    /** The class that the place in the sentence asks for, the first of them where several fit. */
    private NounClass prefer(Token head, Set<NounClass> classes, Wanted wanted, List<Entity> states) {
        EnumSet<NounClass> left = EnumSet.copyOf(classes);
        if (left.size() > 1 && wanted == Wanted.LOCATION) {
            left.removeIf(c -> !c.kind().isLocation());
        } else if (left.size() > 1 && wanted.isActor()) {
            left.removeIf(c -> !c.kind().isActor());
        }
        if (left.contains(NounClass.COUNTRY) && left.contains(NounClass.GOVERNMENT)) {
            left.remove(states.isEmpty() ? NounClass.GOVERNMENT : NounClass.COUNTRY);
        }
        NounClass first =
                (left.isEmpty() ? EnumSet.copyOf(classes) : left).iterator().next();
        boolean type = first == NounClass.FORCE
                && wanted == Wanted.ANY
                && classes.contains(NounClass.EQUIPMENT)
                && states.isEmpty()
                && sentence.child(head, "compound").filter(Token::isProperNoun).isPresent();
        if (type) {
            // "28 Typhoon fighters".
            return NounClass.EQUIPMENT;
        }
        boolean troops =
                first == NounClass.PERSON && head.tag().equals("NNS") && classes.contains(NounClass.STATE_FORCE);
        return troops ? NounClass.STATE_FORCE : first;
    }

    /** "the centre of the country" is no building. */
    private boolean isMiddle(Token head) {
        return reading.isOne(WordList.MIDDLE, head.lemma()) && sentence.isWord(head.index() + 1, "of");
    }
}
