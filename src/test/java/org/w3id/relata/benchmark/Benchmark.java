package org.w3id.relata.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Measures, side by side in one run: the cold conversion of the seeds against the bare parser, and the time from the
 * start of {@code relata serve} on a filled store to its first answer. Run by {@code benchmarks/run}.
 */
public final class Benchmark {
    private static final String QUESTION = "sparql?query=ASK%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D";

    private final List<String> bareParser;
    private final Path work;

    private Benchmark(List<String> bareParser, Path work) {
        this.bareParser = bareParser;
        this.work = work;
    }

    /** @param args the number of rounds, then the command that runs the bare parser, with the launcher's flags */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(args[0]);
        List<String> bareParser = List.of(args).subList(1, args.length);
        Path work = Files.createTempDirectory("relata-benchmark");
        new Benchmark(bareParser, work).run(rounds);
    }

    private void run(int rounds) throws IOException, InterruptedException {
        List<Measured> bare = new ArrayList<>();
        List<Measured> conversions = new ArrayList<>();
        List<Duration> answers = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            bare.add(Measured.run(bareParser));
            conversions.add(Measured.run(
                    relata("convert", "seeds", "--out", work.resolve("out" + i).toString())));
        }
        String store = work.resolve("store").toString();
        Measured.run(relata("load", work.resolve("out0").toString(), "--store", store));
        for (int i = 0; i < rounds; i++) {
            answers.add(startToAnswer(store));
        }
        double parser = median(bare.stream().mapToDouble(Measured::seconds));
        double conversion = median(conversions.stream().mapToDouble(Measured::seconds));
        show("bare CoreNLP", parser, "s");
        show("convert", conversion, "s");
        show("ratio", conversion / parser, "(at most 1.5)");
        show(
                "peak memory of convert",
                conversions.stream().mapToLong(Measured::peakMegabytes).max().orElse(0),
                "MiB (at most 3072)");
        show(
                "serve: start to answer",
                median(answers.stream().mapToDouble(time -> time.toMillis() / 1000.0)),
                "s (at most 5)");
    }

    private Duration startToAnswer(String store) throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (RunningServer server = RunningServer.start(store)) {
            server.awaitAnswer(QUESTION);
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }

    private static List<String> relata(String... arguments) {
        List<String> command = new ArrayList<>(List.of("./relata"));
        command.addAll(List.of(arguments));
        return command;
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void show(String what, double value, String unit) {
        System.out.printf(Locale.ROOT, "%-24s %8.2f %s%n", what, value, unit);
    }
}
