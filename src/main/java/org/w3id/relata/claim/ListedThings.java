package org.w3id.relata.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.entity.SentenceEntities;
import org.w3id.relata.entity.Wanted;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** "two installations in Belarus: the centre and the station": the list behind a colon or in brackets is what is meant. */
final class ListedThings {
    /** The endings of nouns for people by what they do or are. */
    private static final Pattern AGENT = Pattern.compile("(?:er|or|ist|ian|ee|eer|ant|man|men|people|folk|ite|crat)$");

    private final Sentence sentence;
    private final SentenceEntities entities;

    ListedThings(ReadSentence read) {
        this.sentence = read.sentence();
        this.entities = read.entities();
    }

    /** What the phrase of a head refers to, or the things of the same kind that are listed behind it. */
    List<Entity> of(Optional<Token> head, Wanted wanted) {
        return head.map(h -> of(h, wanted)).orElse(List.of());
    }

    private List<Entity> of(Token head, Wanted wanted) {
        List<Entity> plain = whole(head, wanted);
        List<Entity> listed = head.tag().endsWith("S") ? listed(head, wanted) : List.of();
        if (listed.isEmpty() || plain.isEmpty()) {
            return plain;
        }
        Kind kind = plain.get(0).kind();
        return listed.stream().allMatch(e -> e.kind() == kind) ? listed : plain;
    }

    /**
     * What a phrase refers to; nothing where its noun is of no class and does not look like one of somebody who acts, so
     * that "facts" attack nobody.
     */
    List<Entity> whole(Token head, Wanted wanted) {
        List<Entity> found = entities.resolve(head, wanted).entities();
        boolean vague = found.stream().allMatch(e -> e.kind() == Kind.ACTOR && !e.specific())
                && entities.classes(head).isEmpty()
                && !AGENT.matcher(head.lemma()).find();
        return vague ? List.of() : found;
    }

    private List<Entity> listed(Token head, Wanted wanted) {
        int mark = Phrase.of(sentence, head).last() + 1;
        if (sentence.isWord(mark, "(")) {
            return inBrackets(mark + 1);
        }
        return sentence.isWord(mark, ":") ? behindColon(mark, wanted) : List.of();
    }

    private List<Entity> behindColon(int colon, Wanted wanted) {
        return sentence.tokens().stream()
                .filter(t -> t.index() > colon && t.isNoun() && !t.is("compound") && !t.is("flat"))
                .filter(t -> Phrase.of(sentence, t).first() <= colon + 2)
                .findFirst()
                .map(t -> entities.resolve(t, wanted).entities().stream()
                        .filter(Entity::specific)
                        .toList())
                .orElse(List.of());
    }

    /** The names that stand for one thing only. */
    private List<Entity> inBrackets(int from) {
        int to = from;
        while (to < sentence.size() && !sentence.isWord(to, ")")) {
            to++;
        }
        int end = to;
        return entities.names().stream()
                .filter(m -> m.first() >= from && m.last() < end && m.entries().size() == 1)
                .map(m -> m.entries().get(0).entity())
                .toList();
    }
}
