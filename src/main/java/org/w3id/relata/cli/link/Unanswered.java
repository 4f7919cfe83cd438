package org.w3id.relata.cli.link;

/** A target gave no answer that can be used, however often it was asked. */
final class Unanswered extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean forAll;

    private Unanswered(String reason, boolean forAll) {
        super(reason);
        this.forAll = forAll;
    }

    /** Others may be asked for all the same. */
    static Unanswered once(String reason) {
        return new Unanswered(reason, false);
    }

    /** There is no use in asking for others. */
    static Unanswered forAll(String reason) {
        return new Unanswered(reason, true);
    }

    boolean forAll() {
        return forAll;
    }

    /** Why, for people. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
