package org.w3id.relata.query.reconcile;

import java.util.List;

/**
 * Whether the best answer may be taken without looking. A wrong link is worse than none: the name must be its name, not only
 * like it, and no other thing may be near.
 */
final class Certainty {
    private static final double LEAST = 90;
    private static final double BEHIND = 4;
    private static final double CLEARLY_BEHIND = 12;
    private static final double NEARLY = 0.93;
    private static final int LONG = 10;
    private static final int LONGEST_ACRONYM = 3;

    private final WordForms forms;

    Certainty(WordForms forms) {
        this.forms = forms;
    }

    /**
     * Of the first.
     *
     * @param answers all that come near, the best first
     * @param asked the question
     */
    boolean of(List<Scored> answers, Question asked) {
        Scored first = answers.get(0);
        boolean sound = first.wanted()
                && first.score() >= LEAST
                && !first.context().contradicts()
                && (first.candidate().known() || first.context().agrees());
        return sound && (isExact(first) ? exact(answers, asked) : nearly(answers));
    }

    private boolean exact(List<Scored> answers, Question asked) {
        Scored first = answers.get(0);
        boolean typed = !asked.kinds().isEmpty();
        if (first.form().letters().length() <= LONGEST_ACRONYM
                && !typed
                && !first.context().agrees()) {
            return false;
        }
        boolean standIn = first.entry().role() == Entry.Role.STAND_IN;
        if (standIn && !typed) {
            return false;
        }
        return answers.stream()
                .skip(1)
                .noneMatch(other -> standIn && isExact(other)
                        || (other.wanted()
                                && !decided(first, other)
                                && (isExact(other) || other.score() > first.score() - BEHIND)));
    }

    /**
     * Two have the name, and what else is said tells which of them is meant: who puts the country beside the name of its capital
     * does not mean the country.
     */
    private static boolean decided(Scored first, Scored other) {
        return first.context().agrees()
                && (other.context().contradicts() || other.entry().role() == Entry.Role.STAND_IN);
    }

    /** One slip in a long name. */
    private static boolean nearly(List<Scored> answers) {
        Scored first = answers.get(0);
        return first.similarity() >= NEARLY
                && first.entry().role() != Entry.Role.STAND_IN
                && first.form().letters().length() >= LONG
                && first.form().words().size()
                        == first.entry().weighed().plain().words().size()
                && first.form().figures().equals(first.entry().weighed().plain().figures())
                && answers.stream().skip(1).noneMatch(other -> other.score() > first.score() - CLEARLY_BEHIND);
    }

    /** Whether the name in question is a name of it, but for capitals, marks, order and light words beside several others. */
    private boolean isExact(Scored scored) {
        List<String> asked = scored.form().words();
        List<String> known = scored.entry().weighed().plain().words();
        if (!scored.form().figures().isEmpty()) {
            // "Base 201" is not the 201st Base.
            return heavy(asked).equals(heavy(known));
        }
        boolean several = asked.stream().filter(word -> !forms.isLight(word)).count() > 1;
        return asked.equals(known)
                || (several && scored.form().key(forms).equals(scored.entry().key()));
    }

    private List<String> heavy(List<String> words) {
        return words.stream().filter(word -> !forms.isLight(word)).toList();
    }
}
