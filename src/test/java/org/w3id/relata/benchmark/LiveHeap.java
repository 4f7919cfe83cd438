package org.w3id.relata.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a conversion's heap is in use: what is left of it after a full collection. Resident memory does not tell,
 * since a collector lets garbage lie as long as there is room.
 */
final class LiveHeap {
    private static final long PAUSE = 1;
    private static final Pattern LEFT = Pattern.compile("Pause Full \\(Diagnostic Command\\) \\d+M->(\\d+)M");

    private LiveHeap() {}

    /** The most that was in use, in MiB, asked every second while a command runs that starts {@code ./relata}. */
    static long peak(List<String> command, Path log) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("RELATA_JAVA_OPTS", "-Xlog:gc:file=" + log);
        Process process = builder.start();
        while (!process.waitFor(PAUSE, TimeUnit.SECONDS)) {
            collect(process.pid());
        }
        long peak = 0;
        Matcher left = LEFT.matcher(Files.readString(log));
        while (left.find()) {
            peak = Math.max(peak, Long.parseLong(left.group(1)));
        }
        return peak;
    }

    /** Fails where the process is not yet a Java, or no longer one; then it is asked again, or need not be. */
    private static void collect(long process) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        new ProcessBuilder(jcmd, String.valueOf(process), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
