package org.w3id.relata.web;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.NamedThing;
import org.w3id.relata.query.federate.ServiceFailure;

/** A request that cannot be answered as it was put; the message says why and what would help. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final transient Map<String, String> headers;
    private final @Nullable String successor;
    private final @Nullable String archive;
    private final String remedy;
    private final transient List<NamedThing> choices;
    private final transient List<Quad> facts;

    private Problem(int status, String title, String detail, Map<String, String> headers) {
        this(status, title, detail, headers, null, null, List.of(), "", List.of());
    }

    private Problem(int status, String title, String detail, Map<String, String> headers, String remedy) {
        this(status, title, detail, headers, null, null, List.of(), remedy, List.of());
    }

    private Problem(
            int status,
            String title,
            String detail,
            Map<String, String> headers,
            @Nullable String successor,
            @Nullable String archive,
            List<Quad> facts,
            String remedy,
            List<NamedThing> choices) {
        super(detail);
        this.facts = List.copyOf(facts);
        this.status = status;
        this.title = title;
        this.headers = headers;
        this.successor = successor;
        this.archive = archive;
        this.remedy = remedy;
        this.choices = choices;
    }

    static Problem badRequest(String detail) {
        return new Problem(400, "Bad request", detail, Map.of());
    }

    /**
     * A request that can be mended.
     *
     * @param remedy what to do about it, in a sentence
     * @param choices what may have been meant
     */
    static Problem badRequest(String detail, String remedy, List<NamedThing> choices) {
        return new Problem(400, "Bad request", detail, Map.of(), null, null, List.of(), remedy, choices);
    }

    /**
     * Something that is known under another name, for good.
     *
     * @param successor the path of the page of what it is
     */
    static Problem moved(String detail, String successor) {
        return new Problem(301, "Moved", detail, Map.of(), successor, null, List.of(), "", List.of());
    }

    /**
     * A request that names something that is known under another name, for good.
     *
     * @param location the request with that name, as an address of this server with its prefix
     */
    static Problem askedByOldName(String detail, String location) {
        return new Problem(301, "Moved", detail, Map.of("Location", location));
    }

    static Problem forbidden(String detail) {
        return new Problem(403, "Not allowed", detail, Map.of());
    }

    /** Another endpoint that is not asked, or has not answered. */
    static Problem of(ServiceFailure failure) {
        String detail = Sentences.of(String.valueOf(failure.getMessage()));
        String remedy = Sentences.of(failure.remedy());
        return switch (failure.kind()) {
            case NOT_ALLOWED -> new Problem(403, "Not allowed", detail, Map.of(), remedy);
            case TOO_MUCH -> badRequest(detail, remedy, List.of());
            case BUSY -> new Problem(503, "Busy", detail, Map.of("Retry-After", "10"), remedy);
            case FAILED -> new Problem(502, "Bad gateway", detail, Map.of(), remedy);
            case TOO_SLOW -> new Problem(504, "Gateway timeout", detail, Map.of(), remedy);
        };
    }

    static Problem notFound(String detail) {
        return new Problem(404, "Not found", detail, Map.of());
    }

    /**
     * Something that is not there, or not any more, though it is known what should be asked for.
     *
     * @param successor the path of the page of that
     */
    static Problem notFound(String detail, String successor) {
        return new Problem(404, "Not found", detail, Map.of(), successor, null, List.of(), "", List.of());
    }

    static Problem methodNotAllowed(String detail, String allowed) {
        return new Problem(405, "Method not allowed", detail, Map.of("Allow", allowed));
    }

    static Problem notAcceptable(String detail) {
        return new Problem(406, "Not acceptable", detail, Map.of());
    }

    /**
     * Something that was there.
     *
     * @param successor the path of the page of what stands in its place, or null
     * @param archive the path of all data of the version that was asked for, or null
     * @param facts what is remembered of it, for machines
     */
    static Problem gone(String detail, @Nullable String successor, @Nullable String archive, List<Quad> facts) {
        return new Problem(410, "Gone", detail, Map.of(), successor, archive, facts, "", List.of());
    }

    static Problem lengthRequired(String detail) {
        return new Problem(411, "Length required", detail, Map.of());
    }

    static Problem tooLarge(String detail) {
        return new Problem(413, "Too large", detail, Map.of());
    }

    static Problem unsupportedMediaType(String detail) {
        return new Problem(415, "Unsupported media type", detail, Map.of());
    }

    /** @param length how many bytes there are */
    static Problem rangeNotSatisfiable(String detail, long length) {
        return new Problem(416, "Range not satisfiable", detail, Map.of("Content-Range", "bytes */" + length));
    }

    /** A query that was stopped; it may be tried again. */
    static Problem overran(String limit) {
        return new Problem(
                503,
                "Took too long",
                "The query was stopped at its time limit, which is " + limit
                        + " at most. Ask for less, by LIMIT or narrower patterns, or try again later.",
                Map.of("Retry-After", "60"));
    }

    /** A query that had to wait too long for its turn; it may be tried again. */
    static Problem busy(String detail) {
        return new Problem(503, "Busy", detail + " Try again in a moment.", Map.of("Retry-After", "10"));
    }

    /** Ours to mend; the id stands in the log beside the stack trace. */
    static Problem internal(String id) {
        String detail = "Something went wrong on our side. Please tell us the number " + id + ".";
        return new Problem(500, "Internal error", detail, Map.of());
    }

    /** What another component has refused with a status of its own. */
    static Problem ofStatus(int status, String detail) {
        return switch (status) {
            case 403 -> forbidden(detail);
            case 404 -> notFound(detail);
            case 405 -> methodNotAllowed(detail, Exchange.READ_METHODS);
            case 406 -> notAcceptable(detail);
            case 413 -> tooLarge(detail);
            case 415 -> unsupportedMediaType(detail);
            default -> badRequest(detail);
        };
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** The path of the page of what stands in the place of something that is gone; null where nothing does. */
    @Nullable
    String successor() {
        return successor;
    }

    /** The path of the data that what is gone was in; null where it was not asked for. */
    @Nullable
    String archive() {
        return archive;
    }

    /** What else there is to say of it, as RDF. */
    List<Quad> facts() {
        return facts;
    }

    /** The message, which is never null. */
    String detail() {
        return String.valueOf(getMessage());
    }

    /** What to do about it, in a sentence; empty where the message says it. */
    String remedy() {
        return remedy;
    }

    /** What may have been meant. */
    List<NamedThing> choices() {
        return choices;
    }

    /** The message and what to do about it. */
    String inFull() {
        return remedy.isEmpty() ? detail() : detail() + " " + remedy;
    }
}
