package org.w3id.relata.entity;

import java.util.Optional;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** "the garrison": the forces of whoever runs the base that was named last. */
final class Garrisons {
    private final Reading reading;
    private final Affiliations affiliations;

    Garrisons(Reading reading) {
        this.reading = reading;
        this.affiliations = new Affiliations(reading);
    }

    /** The state whose garrison it is; nothing where no base is known, or nobody knows who runs it. */
    Optional<Entity> of(Token head) {
        if (!reading.isOne(WordList.GARRISON, head.lemma()) || !reading.isDefinite(head)) {
            return Optional.empty();
        }
        return reading.memory()
                .discourse()
                .latest(reading.number(), head.index(), one -> one.entity().kind() == Kind.FACILITY && !one.member())
                .map(Mentioned::entity)
                .flatMap(this::operator)
                .or(() -> troops(head));
    }

    private Optional<Entity> troops(Token head) {
        return reading.memory()
                .discourse()
                .latest(
                        reading.number(),
                        head.index(),
                        one -> one.entity().kind() == Kind.FORCE
                                && one.entities().size() == 1)
                .map(Mentioned::entity)
                .flatMap(affiliations::stateOf);
    }

    private Optional<Entity> operator(Entity base) {
        return base.linked()
                ? reading.knowledge().facilities().operator(base).map(path -> reading.knowledge()
                        .gazetteer()
                        .get(path))
                : affiliations.stateOf(base);
    }
}
