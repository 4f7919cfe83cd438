package org.w3id.relata.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.cli.score.AnnotatedDocument;
import org.w3id.relata.cli.score.Predictions;
import org.w3id.relata.cli.score.ScoreJson;
import org.w3id.relata.cli.score.ScoreReport;
import org.w3id.relata.cli.score.ScoreText;
import org.w3id.relata.cli.score.Scorer;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.text.DocumentFile;
import org.w3id.relata.text.DocumentFinder;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "score",
        description = "Convert documents and compare their claims with a gold standard: F1 of claims, chains and "
                + "triples, shares of right sources, marks and spans.")
final class ScoreCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "GOLD_DIR", description = "Folder of <document>.jsonl, one claim a line.")
    private Path gold;

    @Parameters(index = "1", paramLabel = "TEXT_DIR", description = "Folder of the documents.")
    private Path texts;

    @Option(
            names = "--claims",
            paramLabel = "FILE",
            description = "Score this table of claims instead of converting the documents.")
    private @Nullable Path claims;

    @Option(
            names = "--annotations",
            paramLabel = "DIR",
            description =
                    "Score what another annotator found instead, in files like those of GOLD_DIR: how far the two "
                            + "agree on the documents that both have.")
    private @Nullable Path annotations;

    @Option(names = "--misses", description = "Show everything that does not agree, grouped and counted by kind.")
    private boolean misses;

    @Option(
            names = "--kinds",
            description = "Count how many claims of each kind are right, as ontology/lexicon/confidence.tsv has them.")
    private boolean kinds;

    /** How a score is printed; named as on the command line. */
    enum Format {
        text,
        json
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Mixin
    private ConversionOptions conversion;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (kinds && format == Format.json) {
            throw UserError.usage("--kinds is not given in JSON", "leave --format json out");
        }
        if (kinds && annotations != null) {
            throw UserError.usage("annotations have no kinds", "leave --kinds or --annotations out");
        }
        if (claims != null && annotations != null) {
            throw UserError.usage("--claims and --annotations are both given", "score one of them at a time");
        }
        List<AnnotatedDocument> documents = AnnotatedDocument.in(gold, texts);
        if (annotations != null) {
            Predictions other = Predictions.ofAnnotator(annotations);
            List<AnnotatedDocument> both = documents.stream()
                    .filter(document -> other.documents().contains(document.key()))
                    .toList();
            if (both.isEmpty()) {
                throw UserError.usage(
                        annotations + ": no document in it is one of " + gold, "name the files as those of GOLD_DIR");
            }
            return score(other, both, 0);
        }
        if (claims != null) {
            return score(Predictions.ofTable(claims), documents, 0);
        }
        ConversionLimits limits = conversion.limits();
        List<DocumentFile> files = DocumentFinder.find(
                documents.stream().map(AnnotatedDocument::text).toList());
        try (TemporaryFolder folder = TemporaryFolder.create();
                Progress progress = Progress.on(spec.commandLine().getErr())) {
            int failed = new FolderConversion(Installation.current(), Iris.standard(), limits, progress)
                    .into(folder.path(), files)
                    .size();
            return score(Predictions.ofTable(folder.path().resolve(FolderConversion.TABLE)), documents, failed);
        }
    }

    private int score(Predictions predictions, List<AnnotatedDocument> documents, int failed) {
        PrintWriter out = spec.commandLine().getOut();
        ScoreReport report = Scorer.score(predictions, documents);
        switch (format) {
            case text -> ScoreText.lines(report, misses).forEach(out::println);
            case json -> out.println(ScoreJson.text(report, misses));
        }
        if (kinds) {
            Scorer.kinds(predictions, documents).forEach(out::println);
        }
        out.flush();
        return failed == 0 ? 0 : 1;
    }
}
