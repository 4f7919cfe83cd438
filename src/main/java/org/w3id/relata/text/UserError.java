package org.w3id.relata.text;

/** A failure that is the user's to mend: the message says what is wrong and where, the remedy what to do. */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The exit status that the failure ends the command with. */
    public enum Exit {
        FAILED(1),
        USAGE(2);

        private final int status;

        Exit(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final String remedy;
    private final Exit exit;

    private UserError(String message, String remedy, Exit exit) {
        super(message);
        this.remedy = remedy;
        this.exit = exit;
    }

    /** Something given could not be worked on: exit status 1. */
    public UserError(String message, String remedy) {
        this(message, remedy, Exit.FAILED);
    }

    /** The command itself was wrong: exit status 2. */
    public static UserError usage(String message, String remedy) {
        return new UserError(message, remedy, Exit.USAGE);
    }

    public String remedy() {
        return remedy;
    }

    public Exit exit() {
        return exit;
    }
}
