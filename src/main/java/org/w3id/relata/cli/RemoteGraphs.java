package org.w3id.relata.cli;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.http.GSP;
import org.w3id.relata.rdf.TrigFile;
import org.w3id.relata.text.UserError;

/** Documents in a store somewhere else, over the SPARQL 1.1 Graph Store HTTP Protocol. */
record RemoteGraphs(String endpoint) {
    /** @throws UserError where that is no URL of HTTP */
    RemoteGraphs {
        if (!endpoint.matches("https?://[^\\s/?#]+\\S*")) {
            throw UserError.usage(
                    "“" + endpoint + "” is no endpoint",
                    "give the URL of a graph store, as in http://localhost:3030/data");
        }
    }

    /** Replaces the graph of every document. */
    void put(List<Path> files) {
        for (Path file : files) {
            DatasetGraph graphs = TrigFile.read(file);
            graphs.listGraphNodes().forEachRemaining(name -> {
                try {
                    GSP.service(endpoint).graphName(name).PUT(graphs.getGraph(name));
                } catch (HttpException e) {
                    throw new UserError(
                            "the endpoint " + endpoint + " did not take " + file + " (" + e.getMessage() + ")",
                            "look whether it is a graph store that you may write to, and whether it runs");
                }
            });
        }
    }
}
