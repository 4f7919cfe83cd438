package org.w3id.relata.query.federate;

/** Another endpoint is not asked, or has not answered as it should; the message says why, the remedy what would help. */
public final class ServiceFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whose it is to mend. */
    public enum Kind {
        /** The query names what must not be asked. */
        NOT_ALLOWED,
        /** The query asks too much. */
        TOO_MUCH,
        /** Others are asking at the moment. */
        BUSY,
        /** The far end has failed, or sent what is no answer. */
        FAILED,
        /** The far end has not answered in time. */
        TOO_SLOW
    }

    private final Kind kind;
    private final String remedy;

    ServiceFailure(Kind kind, String message, String remedy) {
        super(message);
        this.kind = kind;
        this.remedy = remedy;
    }

    static ServiceFailure failed(String host, String what) {
        return new ServiceFailure(
                Kind.FAILED, "the endpoint at " + host + " " + what, "try again later, or leave SERVICE out");
    }

    public Kind kind() {
        return kind;
    }

    public String remedy() {
        return remedy;
    }

    /** Whether SERVICE SILENT passes it over (SPARQL 1.1 Federated Query, section 2.3): what is not allowed never is. */
    boolean isPassedOver() {
        return kind == Kind.FAILED || kind == Kind.TOO_SLOW;
    }
}
