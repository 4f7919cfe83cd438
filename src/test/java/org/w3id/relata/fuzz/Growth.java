package org.w3id.relata.fuzz;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.SentenceParser;
import org.w3id.relata.language.SharedParser;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.TextBlock;

/**
 * Shows how the processor time of a conversion grows with the size of each {@link LargeText}, that of the parser and that
 * of everything else: a factor of 2 is linear, a factor of 4 wants mending.
 */
public final class Growth implements SentenceParser {
    private final SentenceParser parser = SharedParser.get();
    private final AtomicLong parsing = new AtomicLong();

    private Growth() {}

    /** @param args the sizes in characters, ascending; then names of texts, all where there are none */
    public static void main(String[] args) throws InterruptedException {
        List<String> given = List.of(args);
        List<Integer> sizes = given.stream()
                .filter(arg -> arg.matches("\\d+"))
                .map(Integer::valueOf)
                .toList();
        List<String> names = given.stream().filter(arg -> !arg.matches("\\d+")).toList();
        new Growth().show(sizes, names);
    }

    private void show(List<Integer> sizes, List<String> names) throws InterruptedException {
        SoundConversion conversion = new SoundConversion(this);
        RealSentences.all().forEach(conversion::of); // warm
        for (LargeText text : LargeText.values()) {
            if (names.isEmpty() || names.contains(text.name())) {
                System.out.printf("%-28s", text);
                for (int size : sizes) {
                    parsing.set(0);
                    AtomicLong used = new AtomicLong();
                    String words = text.ofSize(size);
                    Thread thread =
                            new Thread(null, () -> used.set(time(() -> conversion.of(words))), "fuzz", 64L << 20);
                    thread.start();
                    thread.join();
                    double parser = parsing.get() / 1e9;
                    System.out.printf(Locale.ROOT, "%9.2f +%6.2f s", parser, used.get() / 1e9 - parser);
                    System.out.flush();
                }
                System.out.println();
            }
        }
    }

    @Override
    public List<Sentence> parse(DocumentText text, List<TextBlock> blocks) {
        long start = now();
        List<Sentence> sentences = parser.parse(text, blocks);
        parsing.addAndGet(now() - start);
        return sentences;
    }

    private static long time(Runnable work) {
        long start = now();
        work.run();
        return now() - start;
    }

    /** Of this thread, so that it does not matter what else the machine does. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
