package org.w3id.relata.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.relata.rdf.ConversionFailure;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.store.Store;
import org.w3id.relata.text.DocumentFile;
import org.w3id.relata.text.DocumentFinder;
import org.w3id.relata.text.Installation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands. The first, {@code publish}, is the whole flow: documents, claims, RDF, checks, store, server. */
@Command(
        name = "relata",
        description = "Publishes, as linked data, who says what about whom, through whom, in which words.",
        versionProvider = Main.Version.class,
        subcommands = {
            Main.Publish.class,
            ConvertCommand.class,
            CheckCommand.class,
            LoadCommand.class,
            RemoveCommand.class,
            ServeCommand.class,
            QueryCommand.class,
            ExplainCommand.class,
            ScoreCommand.class,
            ExportCommand.class,
            LinkCommand.class,
            DiffCommand.class,
            ReviewCommand.class
        },
        footer = {
            "",
            "Exit status: 0 done, 1 findings or failed documents, 2 wrong usage.",
            "Start with: ./relata publish seeds"
        })
public final class Main {
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    @Mixin
    private CommonOptions common;

    /** Runs a command and ends the process with its exit status. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args.length == 0 ? new String[] {"--help"} : args));
    }

    static CommandLine commandLine() {
        Failures failures = new Failures();
        return new CommandLine(new Main())
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .setUsageHelpAutoWidth(true);
    }

    /** The whole flow. */
    @Command(
            name = "publish",
            description = "Convert documents, check them, load them, and answer questions about them.")
    static final class Publish implements Callable<Integer> {
        @Parameters(
                paramLabel = "PATH",
                arity = "1..*",
                description = "Documents (.txt, .html, .pdf, .docx, .eml), or directories with some.")
        private List<Path> paths;

        @Mixin
        private ServerOptions server;

        @Mixin
        private StoreOption store;

        @Mixin
        private ConversionOptions conversion;

        @Mixin
        private CommonOptions common;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            Installation installation = Installation.current();
            ConversionLimits limits = conversion.limits();
            List<DocumentFile> files = DocumentFinder.find(paths);
            server.check();
            Store opened = store.open(installation);
            try (Progress progress = Progress.on(spec.commandLine().getErr());
                    TemporaryFolder converted = TemporaryFolder.create()) {
                List<ConversionFailure> failures = new FolderConversion(installation, Iris.standard(), limits, progress)
                        .into(converted.path(), files);
                boolean some = failures.size() < files.size()
                        && new DataCheck(installation, progress).keepSound(converted.path());
                if (!some) {
                    opened.close();
                    return 1;
                }
                progress.say("loading …");
                opened.load(converted.path());
            }
            new Serving(opened, store.folder, installation)
                    .untilStopped(server, spec.commandLine().getOut());
            return 0;
        }
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Relata " + Installation.version()};
        }
    }
}
