package org.w3id.relata.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.w3id.relata.cli.score.Scorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "score",
        description = "Compare claims with a gold standard: F1 of claims and triples, share of right sources and marks.")
final class ScoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "GOLD_DIR", description = "Folder of <document>.jsonl, one claim a line.")
    private Path gold;

    @Parameters(paramLabel = "TEXT_DIR", description = "Folder of the documents.")
    private Path texts;

    @Option(
            names = "--claims",
            paramLabel = "FILE",
            defaultValue = "out/claims.csv",
            description = "The table that relata convert wrote (default: ${DEFAULT-VALUE}).")
    private Path claims;

    @Option(names = "--misses", description = "Show everything that does not agree.")
    private boolean misses;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Scorer.score(claims, gold, texts, miss -> {
                    if (misses) {
                        out.println(miss);
                    }
                })
                .forEach(out::println);
        out.flush();
        return 0;
    }
}
