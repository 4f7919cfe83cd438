package org.w3id.relata.cli;

import java.io.PrintWriter;

/** Says on a terminal what is being done, on one line that is written over; silent elsewhere. */
final class Progress implements AutoCloseable {
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter out;
    private final boolean terminal;

    private Progress(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** On the error stream, where the launcher found a terminal there ({@code -Drelata.terminal=true}). */
    static Progress on(PrintWriter err) {
        return new Progress(err, Boolean.getBoolean("relata.terminal"));
    }

    /** Replaces what was said before. */
    void say(String what) {
        if (terminal) {
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

    /** Writes a line that stays, terminal or not. */
    void line(String line) {
        close();
        out.println(line);
        out.flush();
    }

    @Override
    public void close() {
        say("");
    }
}
