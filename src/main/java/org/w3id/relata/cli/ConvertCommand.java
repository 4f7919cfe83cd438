package org.w3id.relata.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.relata.rdf.ConversionFailure;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Namespaces;
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
        name = "convert",
        description = "Convert documents into claims: DIR/<document>.trig, DIR/claims.csv and DIR/report.json.")
final class ConvertCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Documents (.txt, .html, .pdf, .docx, .eml), or directories with some.")
    private List<Path> paths;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Where to write. Only files that an earlier convert wrote there are replaced.")
    private Path out;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = Namespaces.DEFAULT_BASE,
            description = "What the IRIs of things begin with (default: ${DEFAULT-VALUE}).")
    private String base;

    @Mixin
    private ConversionOptions conversion;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (out.toString().isEmpty()) {
            throw UserError.usage("--out is empty", "name the folder to write into");
        }
        ConversionLimits limits = conversion.limits();
        Iris iris = new Iris(base);
        List<DocumentFile> files = DocumentFinder.find(paths);
        try (Progress progress = Progress.on(spec.commandLine().getErr())) {
            List<ConversionFailure> failures =
                    new FolderConversion(Installation.current(), iris, limits, progress).into(out, files);
            return failures.isEmpty() ? 0 : 1;
        }
    }
}
