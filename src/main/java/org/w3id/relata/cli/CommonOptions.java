package org.w3id.relata.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** The options that every command has. */
final class CommonOptions {
    @Option(names = "--debug", description = "Show the stack trace of a failure.")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    /** Whether {@code --debug} stands with any of the commands. */
    static boolean isGiven(ParseResult parsed) {
        return parsed.hasMatchedOption("--debug") || (parsed.hasSubcommand() && isGiven(parsed.subcommand()));
    }
}
