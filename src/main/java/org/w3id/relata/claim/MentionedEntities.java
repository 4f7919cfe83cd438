package org.w3id.relata.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.DocumentEntities;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.EntityMention;
import org.w3id.relata.entity.Gazetteer;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.entity.OutletNames;

/** Every entity and every mention that the claims of a document refer to. */
final class MentionedEntities {
    private final DocumentEntities known;
    private final Map<String, Entity> entities = new TreeMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, EntityMention> mentions = new TreeMap<>();

    private MentionedEntities(DocumentEntities known) {
        this.known = known;
    }

    /** @param outlet the name of the document's publisher, null where it is not known */
    static MentionedEntities of(
            List<Claim> claims, DocumentEntities known, Gazetteer gazetteer, @Nullable String outlet) {
        MentionedEntities mentioned = new MentionedEntities(known);
        claims.forEach(mentioned::add);
        if (outlet != null) {
            OutletNames.known(gazetteer, outlet).ifPresent(mentioned::add);
        }
        mentioned.addQualifiers(gazetteer);
        return mentioned;
    }

    /** By path, each with all names it was met by. */
    List<Entity> entities() {
        return List.copyOf(entities.values());
    }

    /** By span. */
    List<EntityMention> mentions() {
        return mentions.values().stream()
                .sorted(Comparator.comparing(EntityMention::span))
                .toList();
    }

    /** What the document names and the gazetteer does not know, the most frequent first. */
    List<UnlinkedName> unlinkedNames() {
        return entities.values().stream()
                .filter(e -> !e.linked()
                        && e.specific()
                        && !Character.isLowerCase(e.label().codePointAt(0)))
                .map(e -> new UnlinkedName(e.label(), e.kind(), counts.getOrDefault(e.path(), 0)))
                .sorted(Comparator.comparingInt((UnlinkedName name) -> -name.count())
                        .thenComparing(UnlinkedName::name)
                        .thenComparing(UnlinkedName::kind))
                .toList();
    }

    private void add(Claim claim) {
        for (Attribution link : claim.chain()) {
            link.agents().forEach(this::add);
            link.mentions().forEach(m -> mentions.put(m.span() + " " + m.refersTo(), m));
        }
        for (Proposition proposition : claim.propositions()) {
            add(proposition.subject());
            if (proposition.object() instanceof Term.Thing thing) {
                add(thing.entity());
            }
        }
        claim.items().forEach(this::add);
    }

    private void add(Entity entity) {
        // The document itself is no entity that it mentions.
        if (entity.kind() != Kind.DOCUMENT) {
            entities.put(entity.path(), known.complete(entity));
            counts.merge(entity.path(), 1, Integer::sum);
        }
    }

    private void addQualifiers(Gazetteer gazetteer) {
        for (Entity entity : entities()) {
            for (String path : entity.qualifiers()) {
                @Nullable Entity listed = gazetteer.get(path);
                @Nullable Entity qualifier = listed != null ? listed : known.get(path);
                if (qualifier != null) {
                    entities.put(path, qualifier);
                }
            }
        }
    }
}
