package org.w3id.relata.cli.link;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3id.relata.query.reconcile.Match;
import org.w3id.relata.query.reconcile.NameIndex;
import org.w3id.relata.query.reconcile.Question;

/**
 * Looks at what a target offers from our side: a link is only worth proposing where the name that the other thing has there
 * leads back to the entity, before all others that we know. What scores of targets mean nobody knows but they.
 *
 * @param ours what an entity is told from, by name
 */
record Judgement(Function<Wanted, NameIndex> ours) {
    private static final int LOOKED_AT = 5;
    private static final double CERTAIN = 0.95;
    private static final double LIKELY = 0.85;
    private static final double TARGET_UNSURE = 0.95;

    /**
     * How sure it is that what was found is the entity.
     *
     * @param confidence from 0 to 1
     * @param agrees whether more than the name was compared, and agrees
     * @param reason for people
     */
    record Verdict(BigDecimal confidence, boolean agrees, String reason) {}

    /** Empty where the name leads to something else. */
    Optional<Verdict> of(Wanted wanted, Found found) {
        List<Match> matches = ours.apply(wanted)
                .match(new Question(found.label(), Set.of(wanted.entity().kind()), found.context(), LOOKED_AT));
        if (matches.isEmpty() || !matches.get(0).candidate().equals(wanted.entity())) {
            return Optional.empty();
        }
        Match match = matches.get(0);
        double confidence =
                match.score() / 100 * (match.certain() ? CERTAIN : LIKELY) * (found.sure() ? 1 : TARGET_UNSURE);
        String reason = "“" + found.label() + "” there is nearest to “" + match.matchedName() + "” here"
                + (match.certain() ? ", and to nothing else" : "") + "; the target is "
                + (found.sure() ? "sure" : "not sure");
        return Optional.of(new Verdict(
                BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_UP).min(BigDecimal.ONE),
                match.agrees(),
                reason));
    }
}
