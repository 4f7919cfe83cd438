package org.w3id.relata.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.cli.score.Scorer;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.text.DocumentFile;
import org.w3id.relata.text.DocumentFinder;
import org.w3id.relata.text.Installation;
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

    @Option(names = "--misses", description = "Show everything that does not agree.")
    private boolean misses;

    @Option(
            names = "--kinds",
            description = "Count how many claims of each kind are right, as ontology/lexicon/confidence.tsv has them.")
    private boolean kinds;

    @Mixin
    private ConversionOptions conversion;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (claims != null) {
            return score(claims, 0);
        }
        ConversionLimits limits = conversion.limits();
        List<DocumentFile> files = DocumentFinder.find(Scorer.texts(gold, texts));
        try (TemporaryFolder folder = TemporaryFolder.create();
                Progress progress = Progress.on(spec.commandLine().getErr())) {
            int failed = new FolderConversion(Installation.current(), Iris.standard(), limits, progress)
                    .into(folder.path(), files)
                    .size();
            return score(folder.path().resolve(FolderConversion.TABLE), failed);
        }
    }

    private int score(Path table, int failed) {
        PrintWriter out = spec.commandLine().getOut();
        Scorer.score(table, gold, texts, miss -> {
                    if (misses) {
                        out.println(miss);
                    }
                })
                .forEach(out::println);
        if (kinds) {
            Scorer.kinds(table, gold).forEach(out::println);
        }
        out.flush();
        return failed == 0 ? 0 : 1;
    }
}
