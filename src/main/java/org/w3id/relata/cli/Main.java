package org.w3id.relata.cli;

import org.w3id.relata.text.Installation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The commands. */
@Command(
        name = "relata",
        description = "Publishes, as linked data, who says what about whom, through whom, in which words.",
        versionProvider = Main.Version.class,
        subcommands = {ScoreCommand.class},
        footer = {
            "",
            "Exit status: 0 done, 1 findings or failed documents, 2 wrong usage.",
            "Start with: relata publish seeds"
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

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Relata " + Installation.version()};
        }
    }
}
