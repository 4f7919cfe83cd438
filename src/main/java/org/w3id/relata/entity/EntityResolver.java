package org.w3id.relata.entity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Sentence;

/**
 * Says what the noun phrases of one document refer to. Goes through the sentences in order, since pronouns and
 * definite descriptions depend on what came before.
 */
public final class EntityResolver {
    private final EntityKnowledge knowledge;
    private final DocumentMemory memory;

    /** For one document. */
    public EntityResolver(EntityKnowledge knowledge, DocumentEntities entities) {
        this.knowledge = knowledge;
        this.memory = new DocumentMemory(entities);
    }

    /** Turns to the next sentence and remembers what it mentions. */
    public SentenceEntities enter(Sentence sentence, int number) {
        Reading reading = reading(sentence, number);
        SentenceEntities entities = new SentenceEntities(reading);
        new Remembering(reading, entities).all();
        return entities;
    }

    /** Turns back to a sentence that was read before; its pronouns stand for what they stood for then. */
    public SentenceEntities reread(Sentence earlier, int number) {
        return new SentenceEntities(reading(earlier, number));
    }

    private Reading reading(Sentence sentence, int number) {
        return new Reading(sentence, number, knowledge.names().find(sentence), knowledge, memory, List.of());
    }

    public Gazetteer gazetteer() {
        return knowledge.gazetteer();
    }

    /** The entities of the document that are not in the gazetteer. */
    public DocumentEntities entities() {
        return memory.entities();
    }

    /** Where an entity was first named. */
    public Optional<EntityMention> firstMention(Entity entity) {
        return memory.firstMention(entity);
    }

    /** The entity of a path, of the gazetteer or of the document; null where there is none. */
    public @Nullable Entity byPath(String path) {
        Entity known = gazetteer().get(path);
        return known != null ? known : entities().get(path);
    }
}
