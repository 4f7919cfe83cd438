package org.w3id.relata.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.check.diff.DataEffects;
import org.w3id.relata.check.diff.DifferenceReport;
import org.w3id.relata.check.diff.KnownVersions;
import org.w3id.relata.check.diff.OntologyDifference;
import org.w3id.relata.check.diff.OntologyVersion;
import org.w3id.relata.check.question.CompetencyQuestions;
import org.w3id.relata.text.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        description =
                "Compare two versions of the ontology, and say what the change does to data, questions and shapes.",
        footer = {"", "Exit status: 1 where the version numbers do not fit the change."})
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "A", description = "A version that is kept (0.1.0), “current”, or a file.")
    private String from;

    @Parameters(index = "1", paramLabel = "B", description = "The one to compare it with, in the same way.")
    private String to;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "What relata convert wrote; without it, nothing is said about data.")
    private @Nullable Path folder;

    @Option(
            names = "--shapes",
            paramLabel = "SHAPES",
            arity = "2",
            description = "The shapes of A and those of B, named like these; by default those that belong to them.")
    private @Nullable List<String> shapes;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private DifferenceReport.Format format;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Installation installation = Installation.current();
        KnownVersions versions = new KnownVersions(installation.ontology());
        OntologyVersion a = versions.ontology(from);
        OntologyVersion b = versions.ontology(to);
        try (Progress progress = Progress.on(spec.commandLine().getErr())) {
            progress.say("comparing …");
            OntologyDifference difference = OntologyDifference.between(a, b);
            DataEffects effects = DataEffects.ofQuestions(
                    a, b, CompetencyQuestions.read(installation.ontology().resolve("questions")));
            if (folder != null) {
                progress.say("reading the data …");
                Graph data = data(installation, folder);
                progress.say("looking at the data …");
                effects = effects.with(a, shapes(versions, a, 0), b, shapes(versions, b, 1), data);
            }
            PrintWriter out = spec.commandLine().getOut();
            out.print(new DifferenceReport(difference, effects).in(format));
            out.flush();
            return difference.fit().fits() ? 0 : 1;
        }
    }

    private Graph shapes(KnownVersions versions, OntologyVersion version, int side) {
        return shapes == null ? versions.shapesOf(version) : versions.shapes(shapes.get(side));
    }

    /** All graphs in one: the documents and what they refer to. */
    private static Graph data(Installation installation, Path folder) {
        DatasetGraph graphs = TrigFiles.withKnowledge(folder, installation);
        Graph union = GraphFactory.createDefaultGraph();
        graphs.listGraphNodes().forEachRemaining((Node name) -> GraphUtil.addInto(union, graphs.getGraph(name)));
        return union;
    }
}
