package org.w3id.relata.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.relata.entity.Gazetteer.Entry;
import org.w3id.relata.entity.Gazetteer.Use;
import org.w3id.relata.entity.NounClasses.NounClass;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** Which of the things that bear a name is meant by a phrase. */
final class GazetteerNames {
    private static final Set<Kind> CLASSED_BY_A_NOUN =
            Set.of(Kind.EQUIPMENT, Kind.EXERCISE, Kind.CONFLICT, Kind.OUTLET);

    private static final String ARMY = "army";

    private final Reading reading;

    GazetteerNames(Reading reading) {
        this.reading = reading;
    }

    /** What the name that a phrase ends with stands for; nothing where there is none or it cannot be told. */
    Optional<Entity> of(Phrase phrase, Token head, Wanted wanted) {
        return reading.names().stream()
                .filter(name -> ends(name, phrase))
                .findFirst()
                .flatMap(
                        name -> choose(name, isAgent(head) && wanted == Wanted.LOCATION ? Wanted.ACTOR : wanted, head));
    }

    private static boolean ends(NameMatch name, Phrase phrase) {
        return name.last() >= phrase.head() && name.first() <= phrase.core() && name.last() >= phrase.core()
                || name.covers(phrase.head()) && name.last() >= phrase.head();
    }

    private Optional<Entity> choose(NameMatch name, Wanted wanted, Token head) {
        List<Entity> fitting = new ArrayList<>();
        boolean thing =
                head.isNoun() && !head.tag().endsWith("S") && !head.tag().equals("NNP");
        for (Entry entry : name.entries()) {
            boolean adjective = entry.use() == Use.ADJECTIVE && thing;
            if (!adjective && fits(entry, wanted) && !fitting.contains(entry.entity())) {
                fitting.add(entry.entity());
            }
        }
        if (fitting.isEmpty() && wanted != Wanted.ANY) {
            return choose(name, Wanted.ANY, head);
        }
        List<Entity> left = fitting.size() > 1 ? narrow(name, fitting, wanted, head) : fitting;
        return left.size() == 1 ? Optional.of(asWritten(left.get(0), head)) : Optional.empty();
    }

    /** "the Peruvian army", with a small letter, is the armed forces as a whole, "the Peruvian Army" the branch. */
    private Entity asWritten(Entity force, Token head) {
        Gazetteer gazetteer = reading.knowledge().gazetteer();
        Entity state = gazetteer.stateOf(force);
        if (state == null
                || !head.word().equals(ARMY)
                || !gazetteer.kindOf(force).equals(ARMY)) {
            return force;
        }
        Entity whole = gazetteer.armedForces(state);
        return whole == null ? force : whole;
    }

    private static boolean fits(Entry entry, Wanted wanted) {
        Kind kind = entry.entity().kind();
        return switch (wanted) {
            case ACTOR, SPEAKER -> kind.isActor();
            case LOCATION -> kind.isLocation() && entry.use() != Use.GOVERNMENT;
            case ANY -> true;
        };
    }

    /** A capital stands for its state where somebody acts, for the place elsewhere. */
    private List<Entity> narrow(NameMatch name, List<Entity> fitting, Wanted wanted, Token head) {
        boolean somewhere = wanted == Wanted.LOCATION
                || reading.sentence()
                        .child(head, "case")
                        .filter(c -> reading.isOne(WordList.PLACE_PREPOSITION, c.lemma()))
                        .isPresent();
        List<Entity> kept = fitting.stream()
                .filter(e -> !somewhere || e.kind().isLocation())
                .toList();
        if (kept.size() < 2) {
            return kept;
        }
        boolean capital = name.entries().stream().anyMatch(e -> e.use() == Use.GOVERNMENT);
        Kind preferred = capital && somewhere ? Kind.PLACE : Kind.STATE;
        List<Entity> narrowed = kept.stream().filter(e -> e.kind() == preferred).toList();
        if (narrowed.size() == 1) {
            return narrowed;
        }
        boolean allDiffer = kept.stream().map(Entity::kind).distinct().count() == kept.size();
        return narrowed.isEmpty() && allDiffer ? List.of(kept.get(0)) : kept;
    }

    /** "Manila will host troops", "urged Manila to stop": somebody who acts, wherever it is asked for. */
    private boolean isAgent(Token head) {
        return head.is("nsubj")
                || head.is("obj")
                        && reading.sentence()
                                .head(head)
                                .filter(verb -> reading.isOne(WordList.ADDRESSING, verb.lemma()))
                                .isPresent();
    }

    /** "the S-400 system", "the Zapad exercise", "NATO allies": a name that a general noun only classes. */
    Optional<Entity> classed(Token head, Phrase phrase, Set<NounClass> classes) {
        boolean companion = reading.isOne(WordList.BLOC_COMPANION, head.lemma());
        return reading.names().stream()
                .filter(name -> name.first() >= phrase.first() && name.last() < head.index() && isName(name))
                .flatMap(name -> name.entries().stream().map(Entry::entity))
                .filter(e ->
                        CLASSED_BY_A_NOUN.contains(e.kind()) && classes.stream().anyMatch(c -> c.kind() == e.kind())
                                || e.kind() == Kind.ALLIANCE && companion)
                .findFirst();
    }

    /** "artillery shells" are no artillery: only what is written as a name classes nothing else. */
    private boolean isName(NameMatch name) {
        return reading.sentence().tokens().subList(name.first(), name.last() + 1).stream()
                .anyMatch(t -> !t.word().equals(t.word().toLowerCase(Locale.ROOT)));
    }
}
