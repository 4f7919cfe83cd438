package org.w3id.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.w3id.relata.cli.score.AnnotatedDocument;
import org.w3id.relata.cli.score.Predictions;
import org.w3id.relata.cli.score.Score;
import org.w3id.relata.cli.score.ScoreReport;
import org.w3id.relata.cli.score.ScoreText;
import org.w3id.relata.cli.score.Scorer;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.text.DocumentFinder;
import org.w3id.relata.text.Installation;

/** Converts annotated documents and measures the claims. */
final class Measured {
    private Measured() {}

    /**
     * The measures over all documents together; those of each are printed.
     *
     * @param texts the folder of the documents
     * @param gold the folder of what annotators found in them
     * @param out an empty folder to convert into
     */
    static Score all(Path texts, Path gold, Path out) {
        Progress progress = Progress.on(new PrintWriter(System.err, true));
        assertThat(new FolderConversion(Installation.current(), Iris.standard(), ConversionLimits.usual(), progress)
                        .into(out, DocumentFinder.find(List.of(texts))))
                .isEmpty();
        ScoreReport report = Scorer.score(
                Predictions.ofTable(out.resolve(FolderConversion.TABLE)), AnnotatedDocument.in(gold, texts));
        ScoreText.lines(report, false).forEach(System.out::println);
        return report.all();
    }
}
