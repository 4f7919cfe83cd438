package org.w3id.relata.query.reconcile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names of candidates. */
final class Names {
    private Names() {}

    /** All of them, the label first, each once. */
    static Set<String> all(Candidate candidate) {
        Set<String> names = new LinkedHashSet<>(given(candidate));
        names.addAll(candidate.translations());
        return names;
    }

    /** Those that it has in the language of its label. */
    static Set<String> given(Candidate candidate) {
        Set<String> names = new LinkedHashSet<>(List.of(candidate.label()));
        names.addAll(candidate.aliases());
        names.addAll(candidate.standIns());
        return names;
    }
}
