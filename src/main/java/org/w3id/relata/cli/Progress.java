package org.w3id.relata.cli;

import java.io.PrintWriter;

/**
 * Says on a terminal what is being done, on one line that is written over; silent elsewhere. May be used by several
 * threads at once.
 */
final class Progress implements AutoCloseable {
    private static final String CLEAR = "\r\u001b[K";
    private static final int USUAL_COLUMNS = 80;

    private final PrintWriter out;
    private final boolean terminal;
    private final int columns;
    private String said = "";

    private Progress(PrintWriter out, boolean terminal, int columns) {
        this.out = out;
        this.terminal = terminal;
        this.columns = columns;
    }

    /**
     * On the error stream, where the launcher found a terminal there: {@code -Drelata.terminal=true}, and
     * {@code -Drelata.columns} for its width.
     */
    static Progress on(PrintWriter err) {
        return new Progress(
                err, Boolean.getBoolean("relata.terminal"), Integer.getInteger("relata.columns", USUAL_COLUMNS));
    }

    /** How many characters a line may have so that it is not broken. */
    int columns() {
        return columns;
    }

    /** Replaces what was said before. */
    synchronized void say(String what) {
        if (terminal) {
            said = what;
            out.print(CLEAR + what);
            out.flush();
        }
    }

    /** Writes a line that stays, on a terminal only. */
    void note(String line) {
        if (terminal) {
            line(line);
        }
    }

    /** Writes a line that stays, terminal or not; what was said stands below it. */
    synchronized void line(String line) {
        out.println((terminal ? CLEAR : "") + line);
        out.flush();
        say(said);
    }

    @Override
    public void close() {
        say("");
    }
}
