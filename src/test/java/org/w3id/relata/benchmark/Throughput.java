package org.w3id.relata.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Measures, side by side in one run, how many documents a second are converted, against the bare parser on the same
 * documents, each in a process of its own that uses every core; and how much memory the conversion takes of fewer and of
 * more documents. Run by {@code benchmarks/run}.
 */
public final class Throughput {
    private static final int[] SIZES = {50, 100, 200};
    private static final int FEWEST = SIZES[0];
    private static final int MOST = SIZES[SIZES.length - 1];
    /** What the documents are drawn by. */
    static final long SEED = 20;

    private static final double TARGET = 0.8;

    private final List<String> bareParser;
    private final Path work;
    private final Map<Integer, List<Measured>> bare = new TreeMap<>();
    private final Map<Integer, List<Measured>> conversions = new TreeMap<>();

    private Throughput(List<String> bareParser, Path work) {
        this.bareParser = bareParser;
        this.work = work;
    }

    /**
     * Runs it.
     *
     * @param args the number of rounds; folders with documents to draw from, parted by colons; then the command that runs
     *     the bare parser, with the launcher's flags
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<Path> folders = Stream.of(args[1].split(":")).map(Path::of).toList();
        Path work = Files.createTempDirectory("relata-throughput");
        try {
            SyntheticDocuments documents = SyntheticDocuments.from(folders, SEED);
            for (int size : SIZES) {
                documents.write(work.resolve("documents-" + size), size);
            }
            new Throughput(List.of(args).subList(2, args.length), work).run(Integer.parseInt(args[0]));
        } finally {
            delete(work);
        }
    }

    private void run(int rounds) throws IOException, InterruptedException {
        for (int round = 0; round < rounds; round++) {
            for (int size : SIZES) {
                bare.computeIfAbsent(size, key -> new ArrayList<>())
                        .add(Measured.run(with(bareParser, documents(size).toString())));
                conversions.computeIfAbsent(size, key -> new ArrayList<>()).add(Measured.run(conversion(size)));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d synthetic documents of %d to %d words (seed %d), %d cores, median of %d rounds%n%n",
                MOST,
                SyntheticDocuments.FEWEST_WORDS,
                SyntheticDocuments.MOST_WORDS,
                SEED,
                Runtime.getRuntime().availableProcessors(),
                rounds);
        System.out.printf("%-34s %12s %12s %8s%n", "documents a second", "bare CoreNLP", "convert", "ratio");
        rates("on the clock", Measured::seconds);
        rates("of processor time", Measured::processorSeconds);
        System.out.printf(Locale.ROOT, "%-34s %34.2f%n%n", "target, at least", TARGET);
        printMemory();
    }

    private void rates(String of, ToDoubleFunction<Measured> seconds) {
        double parser = median(bare.get(MOST), seconds);
        double convert = median(conversions.get(MOST), seconds);
        row(of + ", with start-up", MOST / parser, MOST / convert);
        int more = MOST - FEWEST;
        row(
                of + ", the last " + more,
                more / (parser - median(bare.get(FEWEST), seconds)),
                more / (convert - median(conversions.get(FEWEST), seconds)));
    }

    private static void row(String what, double parser, double convert) {
        System.out.printf(Locale.ROOT, "%-34s %12.2f %12.2f %8.2f%n", what, parser, convert, convert / parser);
    }

    private void printMemory() throws IOException, InterruptedException {
        StringBuilder head = new StringBuilder("%-34s".formatted("memory of convert, MiB, at most"));
        StringBuilder live = new StringBuilder("%-34s".formatted("heap in use"));
        StringBuilder resident = new StringBuilder("%-34s".formatted("resident (2 GiB of heap allowed)"));
        for (int size : SIZES) {
            head.append("%13s".formatted(size + " docs"));
            live.append("%13d".formatted(LiveHeap.peak(conversion(size), work.resolve("gc-" + size + ".log"))));
            resident.append("%13.0f".formatted(median(conversions.get(size), Measured::peakMegabytes)));
        }
        System.out.println(head + "\n" + live + "\n" + resident);
    }

    private Path documents(int size) {
        return work.resolve("documents-" + size);
    }

    private List<String> conversion(int size) {
        return List.of(
                "./relata",
                "convert",
                documents(size).toString(),
                "--out",
                work.resolve("out").toString());
    }

    private static double median(List<Measured> measured, ToDoubleFunction<Measured> of) {
        double[] sorted = measured.stream().mapToDouble(of).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static List<String> with(List<String> command, String argument) {
        return Stream.concat(command.stream(), Stream.of(argument)).toList();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
