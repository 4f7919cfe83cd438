package org.w3id.relata.cli;

import java.time.Duration;
import java.util.Locale;

/** How far a row of equal steps is: how many of how many, a bar, steps a second and the time that is left. */
final class ProgressBar {
    private static final int WIDEST = 40;

    private final Progress progress;
    private final int total;
    private final int before;
    private final long start = System.nanoTime();
    private int done;

    private ProgressBar(Progress progress, int total, int before) {
        this.progress = progress;
        this.total = total;
        this.before = before;
        this.done = before;
    }

    /** Shows the bar; {@code done} of the steps were done before and say nothing about how long the others take. */
    static ProgressBar begin(Progress progress, int total, int done) {
        ProgressBar bar = new ProgressBar(progress, total, done);
        bar.show();
        return bar;
    }

    /** One more is done. May be called from several threads. */
    synchronized void step() {
        done++;
        show();
    }

    private void show() {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        progress.say(line(done, total, done - before, elapsed, progress.columns()));
    }

    /**
     * The bar as text, such as {@code 50/200 [=====>    ] 2.5/s, 1:00 left}; the times only where something tells them.
     *
     * @param timed how many were done in the time elapsed
     * @param columns how wide the text may be; what has no place is left out, the bar first
     */
    static String line(int done, int total, int timed, Duration elapsed, int columns) {
        String count = done + "/" + total;
        String times = "";
        if (timed > 0 && !elapsed.isZero()) {
            double rate = timed * 1e9 / elapsed.toNanos();
            long left = (long) Math.ceil((total - done) / rate);
            times = String.format(Locale.ROOT, " %.1f/s, %s left", rate, clock(left));
        }
        int width = Math.min(WIDEST, columns - 1 - count.length() - times.length() - " []".length());
        String bar = width < 2 ? "" : " [" + bar(width, done, total) + "]";
        String line = count + bar + times;
        return line.substring(0, Math.min(line.length(), Math.max(0, columns - 1)));
    }

    private static String bar(int width, int done, int total) {
        int full = (int) ((long) width * done / total);
        return full == width ? "=".repeat(width) : "=".repeat(full) + ">" + " ".repeat(width - full - 1);
    }

    private static String clock(long seconds) {
        return seconds < 3600
                ? "%d:%02d".formatted(seconds / 60, seconds % 60)
                : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
