package org.w3id.relata.query.reconcile;

/**
 * One spelling of one name of a candidate.
 *
 * @param candidate its number
 * @param name as the candidate has it
 * @param weighed as it is compared
 * @param key {@link PlainName#key}
 * @param role what the name is to the candidate
 */
record Entry(int candidate, String name, WeighedName weighed, String key, Role role) {
    /** What a name is to a thing, and how much less it counts than the label. */
    enum Role {
        LABEL(1, 1),
        ALIAS(0.995, 0.995),
        /** It is said for the thing, and rather so where something of its kind is looked for. */
        STAND_IN(0.93, 0.97),
        TRANSLATION(0.98, 0.98);

        private final double untyped;
        private final double typed;

        Role(double untyped, double typed) {
            this.untyped = untyped;
            this.typed = typed;
        }

        double factor(boolean isTyped) {
            return isTyped ? typed : untyped;
        }

        static Role of(Candidate candidate, String name) {
            if (name.equals(candidate.label())) {
                return LABEL;
            }
            if (candidate.aliases().contains(name)) {
                return ALIAS;
            }
            return candidate.standIns().contains(name) ? STAND_IN : TRANSLATION;
        }
    }
}
