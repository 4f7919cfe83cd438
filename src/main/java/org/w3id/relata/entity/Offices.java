package org.w3id.relata.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Ministries and other offices of a state, and who heads them, by their full names. */
final class Offices {
    private static final String STATE = "{}";

    private final Reading reading;
    private final Sentence sentence;

    Offices(Reading reading) {
        this.reading = reading;
        this.sentence = reading.sentence();
    }

    /** The office where the table has one and the state is named beside it or by its capital. */
    Optional<Entity> office(Token head, Phrase phrase, List<Entity> states) {
        Optional<String> template = reading.knowledge().institutions().template(sentence, phrase);
        List<Entity> served = states.isEmpty() ? ofCapital(head) : states;
        return template.filter(t -> served.size() == 1).map(t -> made(Kind.ORGANIZATION, t, served.get(0)));
    }

    /** "Khartoum's foreign minister": the title where the phrase says nothing but that. */
    Optional<Entity> head(Token head, Phrase phrase, List<Entity> states) {
        if (states.size() != 1) {
            return Optional.empty();
        }
        Set<String> beside = sentence.tokens().subList(phrase.first(), head.index()).stream()
                .filter(t -> t.isNoun() || t.tag().startsWith("JJ"))
                .filter(t -> reading.nameOver(t).isEmpty())
                .map(Token::lemma)
                .collect(Collectors.toSet());
        return reading.knowledge()
                .institutions()
                .title(head.lemma(), beside)
                .map(template -> made(Kind.PERSON, template, states.get(0)));
    }

    private Entity made(Kind kind, String template, Entity state) {
        String name = template.replace(STATE, state.label());
        return reading.memory().entities().of(kind, name, true, List.of(state.path()));
    }

    /** "the foreign ministry in Yerevan": the state whose capital that is. */
    private List<Entity> ofCapital(Token head) {
        return reading.names().stream()
                .filter(name -> name.first() > head.index()
                        && name.first() <= head.index() + 2
                        && sentence.isWord(name.first() - 1, "in"))
                .flatMap(name -> name.entries().stream())
                .filter(entry -> entry.use() == Gazetteer.Use.GOVERNMENT)
                .map(Gazetteer.Entry::entity)
                .distinct()
                .toList();
    }
}
