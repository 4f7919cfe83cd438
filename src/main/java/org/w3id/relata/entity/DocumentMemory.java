package org.w3id.relata.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.relata.text.TextSpan;

/** What a document has brought up so far: its own entities, the mentions in their order, and where each came first. */
final class DocumentMemory {
    private final DocumentEntities entities;
    private final Discourse discourse = new Discourse();
    private final Map<String, EntityMention> firstMentions = new HashMap<>();
    private final Map<String, Entity> states = new HashMap<>();

    DocumentMemory(DocumentEntities entities) {
        this.entities = entities;
    }

    DocumentEntities entities() {
        return entities;
    }

    Discourse discourse() {
        return discourse;
    }

    /** Notes where each entity of a referent is named, where it was not named before. */
    void note(Referent referent, TextSpan words) {
        for (Entity entity : referent.entities()) {
            firstMentions.putIfAbsent(entity.path(), new EntityMention(words, List.of(entity)));
        }
    }

    /** Notes which state somebody was said to belong to: "the Chilean analyst Rosa Fuentes". */
    void note(Entity entity, Entity state) {
        states.putIfAbsent(entity.path(), state);
    }

    /** The state that somebody was said to belong to. */
    Optional<Entity> stateOf(Entity entity) {
        return Optional.ofNullable(states.get(entity.path()));
    }

    Optional<EntityMention> firstMention(Entity entity) {
        return Optional.ofNullable(firstMentions.get(entity.path()));
    }
}
