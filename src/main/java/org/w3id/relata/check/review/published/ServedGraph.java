package org.w3id.relata.check.review.published;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.ByteArrayInputStream;
import java.net.URI;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/**
 * What a server sent as RDF.
 *
 * @param graph null where it is none
 * @param reason completes “it …” where it is none; else empty
 */
record ServedGraph(@Nullable Graph graph, String reason) {
    /**
     * Reads an answer by its media type.
     *
     * @param publication where contexts of JSON-LD are asked for, if the server has them; no other host is asked
     */
    static ServedGraph of(Answer answer, Publication publication) {
        if (!(answer instanceof Answer.Given given)) {
            return new ServedGraph(null, Answer.inWords(answer).substring("it ".length()));
        }
        Lang lang = RDFLanguages.contentTypeToLang(given.type());
        if (lang == null) {
            return new ServedGraph(null, Answer.inWords(answer).substring("it ".length()));
        }
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            RDFParser.source(new ByteArrayInputStream(given.body()))
                    .lang(lang)
                    .base(given.address().toString())
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .set(LangJSONLD11.JSONLD_OPTIONS, new JsonLdOptions((url, options) -> context(url, publication)))
                    .parse(graph);
        } catch (RuntimeException e) { // of several libraries, and what was sent is not ours
            return new ServedGraph(null, "says " + given.type() + ", but that is not what it sends: " + e.getMessage());
        }
        return graph.isEmpty() ? new ServedGraph(null, "sends no triple") : new ServedGraph(graph, "");
    }

    private static Document context(URI url, Publication publication) throws JsonLdError {
        Answer answer = publication.ask(url, "application/ld+json, application/json");
        if (answer instanceof Answer.Given given) {
            return JsonDocument.of(new ByteArrayInputStream(given.body()));
        }
        throw new JsonLdError(
                JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "the context " + url + ": " + Answer.inWords(answer));
    }
}
