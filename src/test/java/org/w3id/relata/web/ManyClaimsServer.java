package org.w3id.relata.web;

/** A real server on a free port with the sample and so many made-up claims that pages have parts. */
public final class ManyClaimsServer implements AutoCloseable {
    private final SampleServer server;

    private ManyClaimsServer(SampleServer server) {
        this.server = server;
    }

    /** Starts one. */
    public static ManyClaimsServer start() {
        return new ManyClaimsServer(SampleServer.start(MadeUpClaims.besideTheSample(), ServerSettings.USUAL_LIMIT));
    }

    /** Its address, with a slash at the end. */
    public String url() {
        return "http://localhost:" + server.port() + "/";
    }

    @Override
    public void close() {
        server.close();
    }
}
