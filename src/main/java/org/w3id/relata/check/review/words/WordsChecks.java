package org.w3id.relata.check.review.words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.w3id.relata.check.review.AutomatedCheck;

/** The checks of this package. */
public final class WordsChecks {
    private WordsChecks() {}

    /** @param folder {@code ontology/review} of an installation, which has the lists of reserved terms */
    public static List<AutomatedCheck> all(Path folder) {
        List<AutomatedCheck> all = new ArrayList<>(Contradictions.all());
        all.add(new ReservedTermsCheck(folder.resolve("reserved")));
        return all;
    }
}
