package org.w3id.relata.check.review.run;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.relata.check.review.AutomatedCheck;
import org.w3id.relata.check.review.Catalogue;
import org.w3id.relata.check.review.Review;
import org.w3id.relata.check.review.logic.LogicChecks;
import org.w3id.relata.check.review.pitfall.PitfallChecks;
import org.w3id.relata.check.review.published.PublicationChecks;
import org.w3id.relata.check.review.use.UseChecks;
import org.w3id.relata.check.review.words.WordsChecks;

/** All checks that a program can do: the queries of a folder, and those of the packages beside this one. */
public final class AllChecks {
    private AllChecks() {}

    /**
     * A review by all checks.
     *
     * @param folder the folder {@code ontology/review} of an installation
     * @throws org.w3id.relata.text.UserError where a table or a query is broken, with file and line
     */
    public static Review review(Path folder) {
        Catalogue catalogue = Catalogue.read(folder);
        return Review.byAll(catalogue, all(catalogue, folder));
    }

    /** The queries of a catalogue and the checks in Java. */
    public static List<AutomatedCheck> all(Catalogue catalogue, Path folder) {
        return Stream.of(
                        catalogue.queries(),
                        LogicChecks.all(),
                        WordsChecks.all(folder),
                        UseChecks.all(),
                        PitfallChecks.all(folder),
                        PublicationChecks.all())
                .flatMap(List::stream)
                .toList();
    }
}
