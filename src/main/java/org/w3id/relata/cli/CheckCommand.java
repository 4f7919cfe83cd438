package org.w3id.relata.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.check.CheckReport;
import org.w3id.relata.check.Checks;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.text.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = "Hold the ontology and converted data against the reasoner, the shapes and the rules.")
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "What relata convert wrote; without it, only the ontology and Relata's own tables.")
    private @Nullable Path folder;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Installation installation = Installation.current();
        List<Path> files = folder == null ? List.of() : TrigFiles.in(folder);
        CheckReport report;
        try (Progress progress = Progress.on(spec.commandLine().getErr())) {
            progress.say("checking …");
            DatasetGraph knowledge = Knowledge.graphs(installation, Iris.standard());
            report = new Checks(installation).run(knowledge, files);
        }
        PrintWriter out = spec.commandLine().getOut();
        FindingLines.write(report, out);
        String checked = files.isEmpty() ? "the ontology" : "the ontology and " + files.size() + " documents";
        out.println("%s: %s, %d findings"
                .formatted(
                        checked,
                        report.passed() ? "passed" : "failed",
                        report.findings().size()));
        out.flush();
        return report.passed() ? 0 : 1;
    }
}
