package org.w3id.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.w3id.relata.cli.score.AnnotatedDocument;
import org.w3id.relata.cli.score.Predictions;
import org.w3id.relata.cli.score.ScoreReport;
import org.w3id.relata.cli.score.ScoreText;
import org.w3id.relata.cli.score.Scorer;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.text.DocumentFinder;
import org.w3id.relata.text.Installation;

/** The folders of annotated documents. Each is converted once, for all tests together. */
enum Corpus {
    SEEDS(Path.of("seeds"), Path.of("src/test/resources/gold")),
    MORE(Path.of("src/test/resources/gold-more/text"), Path.of("src/test/resources/gold-more/gold")),
    WRITTEN(Path.of("src/test/resources/gold-written/text"), Path.of("src/test/resources/gold-written/gold"));

    private static final ConcurrentHashMap<Corpus, Predictions> CONVERTED = new ConcurrentHashMap<>();

    private final Path texts;
    private final Path gold;

    Corpus(Path texts, Path gold) {
        this.texts = texts;
        this.gold = gold;
    }

    /** The folder of what the first annotator found. */
    Path gold() {
        return gold;
    }

    List<AnnotatedDocument> documents() {
        return AnnotatedDocument.in(gold, texts);
    }

    /** What the converter finds. */
    Predictions converted() {
        return CONVERTED.computeIfAbsent(this, Corpus::convert);
    }

    /** The measures of what the converter finds; those of each document are printed. */
    ScoreReport score() {
        ScoreReport report = Scorer.score(converted(), documents());
        ScoreText.lines(report, false).forEach(System.out::println);
        return report;
    }

    private Predictions convert() {
        Progress progress = Progress.on(new PrintWriter(System.err, true));
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            assertThat(new FolderConversion(Installation.current(), Iris.standard(), ConversionLimits.usual(), progress)
                            .into(folder.path(), DocumentFinder.find(List.of(texts))))
                    .isEmpty();
            return Predictions.ofTable(folder.path().resolve(FolderConversion.TABLE));
        }
    }
}
