package org.w3id.relata.query.federate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A Fuseki of its own on loopback with excerpts of Wikidata and DBpedia, which keeps what it is asked. */
public final class SecondServer implements AutoCloseable {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final FusekiServer fuseki;
    private volatile int failsAfter = Integer.MAX_VALUE;

    private SecondServer() {
        fuseki = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/wikidata", excerpt("wikidata.ttl"))
                .add("/dbpedia", excerpt("dbpedia.ttl"))
                .addFilter("/*", this::watch)
                .build();
    }

    public static SecondServer start() {
        SecondServer server = new SecondServer();
        server.fuseki.start();
        return server;
    }

    /** Both hosts, with this server as their copy. */
    public ServiceHosts hosts() {
        return new ServiceHosts(List.of(
                AllowedHost.parse("query.wikidata.org=" + url("wikidata")),
                AllowedHost.parse("dbpedia.org=" + url("dbpedia"))));
    }

    /** The address of one of its endpoints. */
    public String url(String dataset) {
        return "http://localhost:" + fuseki.getPort() + "/" + dataset;
    }

    /** The queries that it has been asked since the last call, in order. */
    public List<String> asked() {
        List<String> all = List.copyOf(asked);
        asked.clear();
        return all;
    }

    /** From now on, answers so many queries and fails then. */
    public void failAfter(int answers) {
        asked.clear();
        failsAfter = answers;
    }

    private void watch(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, jakarta.servlet.ServletException {
        asked.add(String.valueOf(((HttpServletRequest) request).getParameter("query")));
        if (asked.size() > failsAfter) {
            ((HttpServletResponse) response).sendError(500, "secret words of the far end");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static DatasetGraph excerpt(String file) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        RDFDataMgr.read(dataset.getDefaultGraph(), "src/test/resources/federation/" + file);
        return dataset;
    }

    @Override
    public void close() {
        fuseki.stop();
    }
}
