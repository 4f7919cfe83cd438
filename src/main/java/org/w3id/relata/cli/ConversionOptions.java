package org.w3id.relata.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.text.UserError;
import picocli.CommandLine.Option;

/** The options of the commands that convert documents. */
final class ConversionOptions {
    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "" + ConversionLimits.USUAL_SECONDS,
            description = "How long one document may take before it fails (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many documents are converted at once (default: one for each core, as far as memory "
                    + "allows). The result is the same.")
    private @Nullable Integer threads;

    /** @throws UserError (usage) where one of them is less than 1 */
    ConversionLimits limits() {
        if (seconds < 1) {
            throw UserError.usage("--time-limit is " + seconds, "give a number of seconds, 1 or more");
        }
        if (threads != null && threads < 1) {
            throw UserError.usage("--threads is " + threads, "give a number of documents, 1 or more");
        }
        return new ConversionLimits(
                threads == null ? ConversionLimits.usual().threads() : threads,
                new TimeLimit(Duration.ofSeconds(seconds)));
    }
}
