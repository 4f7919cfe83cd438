package org.w3id.relata.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.check.review.Ledger;
import org.w3id.relata.check.review.Review;
import org.w3id.relata.check.review.ReviewedOntology;
import org.w3id.relata.check.review.Surroundings;
import org.w3id.relata.check.review.run.AllChecks;
import org.w3id.relata.cli.review.LedgerFormat;
import org.w3id.relata.cli.review.OwnServer;
import org.w3id.relata.rdf.Iris;
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
        name = "review",
        description = {
            "Hold an ontology against known pitfalls, report rules, OWL 2 profiles, the reasoner and data.",
            "Exit status 1 where there is an error, or a warning that is not waived."
        })
final class ReviewCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "ONTOLOGY",
            arity = "0..1",
            description = "A file of RDF; without it, Relata's own ontology. What stands beside it is looked at too: "
                    + "shapes.ttl, rules, lexicon, questions, and review with waivers and sign-offs.")
    private @Nullable Path ontology;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "What relata convert wrote, to try the ontology on. Without it, Relata's own ontology is tried "
                            + "on the seeds, and any other on nothing.")
    private @Nullable Path data;

    @Option(names = "--no-data", description = "Look at the ontology alone, which is faster.")
    private boolean withoutData;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder to write review.html, review.json, review.sarif and review.xml (JUnit) into.")
    private @Nullable Path folder;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "One of ${COMPLETION-CANDIDATES}; may be repeated (default: text, and with --out all others).")
    private List<LedgerFormat> formats = new ArrayList<>();

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day for which waivers hold or have expired, such as 2027-01-31 (default: today).")
    private @Nullable LocalDate today;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description =
                    "Where the ontology is published, to try how it answers there: the address of the ontology, or of a "
                            + "server that has the paths of its IRIs. Without it, Relata's own ontology is tried on a server that is "
                            + "started for the purpose, and any other on none.")
    private @Nullable URI server;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        check();
        Installation installation = Installation.current();
        Ledger ledger;
        try (Progress progress = Progress.on(spec.commandLine().getErr())) {
            Path file = ontology == null ? installation.ontology().resolve("relata.ttl") : ontology;
            String name = ontology == null ? "ontology/relata.ttl" : ontology.toString();
            Path around = file.toAbsolutePath().getParent();
            Review review = AllChecks.review(installation.ontology().resolve("review"));
            DatasetGraph tried = withoutData ? null : data(installation, progress);
            try (TemporaryFolder releases = TemporaryFolder.create();
                    OwnServer own =
                            isPublishedHere() ? OwnServer.publishing(file, installation, releases.path()) : null) {
                URI published = own == null ? server : own.address();
                ReviewedOntology reviewed =
                        ReviewedOntology.read(file, name, new Surroundings(around, tried, published));
                ledger = review.of(
                        reviewed,
                        today == null ? LocalDate.now(ZoneId.systemDefault()) : today,
                        check -> progress.say("reviewing: " + check + " …"));
            }
        }
        write(ledger);
        return ledger.passed() ? 0 : 1;
    }

    /** Whether a server of our own is to be started: for our own ontology, if none is named. */
    private boolean isPublishedHere() {
        return server == null && ontology == null;
    }

    private void check() {
        if (ontology != null && !Files.isRegularFile(ontology)) {
            throw UserError.usage(ontology + ": there is no such file", "name a file with an ontology");
        }
        if (withoutData && data != null) {
            throw UserError.usage("--data and --no-data exclude each other", "leave one of them out");
        }
        if (folder == null && formats.size() > 1) {
            throw UserError.usage("several formats need a folder", "add --out DIR, or ask for one format");
        }
    }

    private @Nullable DatasetGraph data(Installation installation, Progress progress) {
        Path seeds = installation.home().resolve("seeds");
        if (data != null) {
            return read(installation, data, progress);
        }
        if (ontology != null || !Files.isDirectory(seeds)) {
            return null;
        }
        try (TemporaryFolder converted = TemporaryFolder.create()) {
            progress.say("converting the seeds …");
            new FolderConversion(installation, Iris.standard(), ConversionLimits.usual(), progress)
                    .into(converted.path(), DocumentFinder.find(List.of(seeds)));
            return read(installation, converted.path(), progress);
        }
    }

    private static DatasetGraph read(Installation installation, Path converted, Progress progress) {
        progress.say("reading data …");
        return TrigFiles.withKnowledge(converted, installation);
    }

    private void write(Ledger ledger) {
        PrintWriter out = spec.commandLine().getOut();
        if (folder == null) {
            out.print((formats.isEmpty() ? LedgerFormat.TEXT : formats.get(0)).write(ledger));
        } else {
            List<LedgerFormat> files = formats.isEmpty()
                    ? List.of(LedgerFormat.HTML, LedgerFormat.JSON, LedgerFormat.SARIF, LedgerFormat.JUNIT)
                    : formats;
            try {
                Files.createDirectories(folder);
                for (LedgerFormat format : files) {
                    Files.writeString(folder.resolve(format.file()), format.write(ledger));
                }
            } catch (IOException e) {
                throw OutputFolder.unwritable(folder, e);
            }
            out.print(LedgerFormat.TEXT.write(ledger));
        }
        out.flush();
    }
}
