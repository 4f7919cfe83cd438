package org.w3id.relata.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.w3id.relata.text.UserError;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The one place where failures become messages and exit statuses (docs/errors.md). What is the user's to mend is one line
 * with the remedy; what is ours is one line with an id, and the stack trace in a file of that id, or on the terminal with
 * {@code --debug}.
 */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    /** The line for a failure that is the user's to mend. */
    static String line(UserError error) {
        return "relata: " + error.getMessage() + ". Remedy: " + error.remedy() + ".";
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        int status = UserError.Exit.FAILED.status();
        if (failure instanceof UserError error) {
            err.println(line(error));
            status = error.exit().status();
        } else {
            err.println(unexpected(failure));
        }
        if (CommonOptions.isGiven(parsed)) {
            failure.printStackTrace(err);
        }
        err.flush();
        return status;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String remedy = "see " + name + " --help";
        if (failure instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            remedy = "did you mean " + String.join(" or ", unmatched.getSuggestions()) + "? Else " + remedy;
        }
        command.getErr().println(line(UserError.usage(endless(failure.getMessage()), remedy)));
        command.getErr().flush();
        return UserError.Exit.USAGE.status();
    }

    /** Keeps the details of a failure of ours in a file. */
    static String unexpected(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        CRC32 digest = new CRC32();
        digest.update(trace.toString().getBytes(StandardCharsets.UTF_8));
        String id = "%08x".formatted(digest.getValue());
        String what = "relata: failure %s, which is not yours to mend: %s".formatted(id, failure);
        try {
            Path log = Path.of(System.getProperty("java.io.tmpdir"), "relata-" + id + ".log");
            Files.writeString(log, trace.toString());
            return what + ". The details are in " + log;
        } catch (IOException e) {
            return what + ". Run it with --debug to see the details";
        }
    }

    private static String endless(String message) {
        String line = message.strip().replaceAll("\\s*\\R\\s*", " ");
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
