package org.w3id.relata.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which state somebody belongs to. */
final class Affiliations {
    private final Reading reading;

    Affiliations(Reading reading) {
        this.reading = reading;
    }

    /** Whoever acts where a ministry is spoken of: the state that it serves. Others act themselves. */
    List<Entity> doing(List<Entity> entities) {
        Set<Entity> found = new LinkedHashSet<>();
        for (Entity entity : entities) {
            found.add(isOffice(entity) ? stateOf(entity).orElse(entity) : entity);
        }
        return List.copyOf(found);
    }

    /** Whom "we" means where somebody speaks: their state where they have one, a body itself. */
    List<Entity> acting(List<Entity> speakers) {
        Set<Entity> found = new LinkedHashSet<>();
        for (Entity speaker : speakers) {
            boolean body = speaker.kind() == Kind.ALLIANCE || speaker.kind() == Kind.ORGANIZATION && !isOffice(speaker);
            Optional<Entity> state = body ? Optional.of(speaker) : stateOf(speaker);
            state.ifPresent(found::add);
        }
        return found.size() == 1 ? List.copyOf(found) : List.of();
    }

    /** The state of an entity: its own, that of the gazetteer, or the only one that its description names. */
    Optional<Entity> stateOf(Entity entity) {
        Entity known = reading.knowledge().gazetteer().stateOf(entity);
        if (known != null) {
            return Optional.of(known);
        }
        List<Entity> states = new ArrayList<>();
        for (String path : entity.qualifiers()) {
            Entity qualifier = reading.knowledge().gazetteer().get(path);
            if (qualifier != null && qualifier.kind() == Kind.STATE) {
                states.add(qualifier);
            }
        }
        return states.size() == 1
                ? Optional.of(states.get(0))
                : reading.memory().stateOf(entity);
    }

    private boolean isOffice(Entity entity) {
        return entity.kind() == Kind.ORGANIZATION
                && (reading.knowledge().gazetteer().isOffice(entity)
                        || reading.knowledge().institutions().isOffice(entity.label()));
    }
}
