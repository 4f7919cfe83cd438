package org.w3id.relata.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.relata.cli.export.Export;
import org.w3id.relata.cli.export.ExportFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        description = {
            "Write the data in the formats of neighbours:",
            "schema      claims.jsonld, every claim as a Claim of schema.org",
            "csvw        claims.csv with its metadata, CSV on the Web",
            "graphml     relays.graphml, who passes on whose claims",
            "openrefine  entities/<class>.csv, lists of things with their identifiers"
        })
final class ExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FORMAT", arity = "1..*", description = "One or more of ${COMPLETION-CANDIDATES}.")
    private List<Export> formats;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder to write into; it is made where it is not there.")
    private Path folder;

    @Option(names = "--overwrite", description = "Replace files that are there already.")
    private boolean overwrite;

    @Mixin
    private Questions questions;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ExportFolder target = new ExportFolder(folder, overwrite);
        try (Progress progress = Progress.on(spec.commandLine().getErr())) {
            questions.ask(run -> formats.forEach(format -> {
                progress.say("exporting " + format + " …");
                format.write(run, target);
            }));
            progress.note("written to " + folder);
        }
        return 0;
    }
}
