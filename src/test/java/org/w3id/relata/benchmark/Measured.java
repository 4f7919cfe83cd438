package org.w3id.relata.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How a process went.
 *
 * @param time wall time from its start to its end
 * @param processorTime what it used of all cores together, but for its last hundredth of a second
 * @param peakMegabytes the most memory it had resident, as Linux tells; 0 elsewhere
 */
record Measured(Duration time, Duration processorTime, long peakMegabytes) {
    private static final long PAUSE = 10;

    /** Runs a command to its end. */
    static Measured run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long peak = 0;
        Duration used = Duration.ZERO;
        while (!process.waitFor(PAUSE, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakKilobytes(process.pid()));
            used = process.info().totalCpuDuration().orElse(used);
        }
        if (process.exitValue() != 0) {
            throw new IOException("exit status " + process.exitValue() + ": " + String.join(" ", command));
        }
        return new Measured(Duration.ofNanos(System.nanoTime() - start), used, peak / 1024);
    }

    double seconds() {
        return time.toMillis() / 1000.0;
    }

    double processorSeconds() {
        return processorTime.toMillis() / 1000.0;
    }

    private static long peakKilobytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0; // it has just ended, or this is no Linux
        }
    }
}
