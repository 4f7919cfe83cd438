package org.w3id.relata.cli.review;

import java.net.URI;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.OntologyGraph;
import org.w3id.relata.store.release.Releases;
import org.w3id.relata.store.search.SearchIndex;
import org.w3id.relata.text.Installation;
import org.w3id.relata.web.RelataServer;
import org.w3id.relata.web.ServerSettings;

/** A server on a free port that publishes Relata's ontology and nothing else, to be asked how it does so. */
public final class OwnServer implements AutoCloseable {
    private final RelataServer server;

    private OwnServer(RelataServer server) {
        this.server = server;
    }

    /**
     * Starts one.
     *
     * @param ontology the file, which need not be the installation's
     * @param folder an empty folder for its releases, of which there are none
     */
    public static OwnServer publishing(Path ontology, Installation installation, Path folder) {
        Iris iris = Iris.standard();
        DatasetGraph dataset = SearchIndex.inMemory(DatasetGraphFactory.createTxnMem());
        Txn.executeWrite(
                dataset,
                () -> dataset.addGraph(
                        iris.graph("ontology"), OntologyGraph.read(ontology).graph()));
        return new OwnServer(RelataServer.start(new ServerSettings(
                dataset,
                new Releases(folder),
                iris.base(),
                installation.queries(),
                0,
                ServerSettings.USUAL_LIMIT,
                null)));
    }

    /** Where it answers. */
    public URI address() {
        return URI.create(server.url());
    }

    @Override
    public void close() {
        server.close();
    }
}
