package org.w3id.relata.cli.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.Answer;
import org.w3id.relata.query.QueryRun;

/**
 * What an export asks the data: a file of {@code src/main/resources/export}.
 *
 * @param name of the file
 */
record ExportQuery(String name) {
    /** The rows of a SELECT. */
    Answer rows(QueryRun run) {
        return run.rows(name, query());
    }

    /** The graph of a CONSTRUCT. */
    Graph graph(QueryRun run) {
        return run.graph(name, query());
    }

    private Query query() {
        return QueryFactory.create(text(name));
    }

    /** A file of that folder. */
    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(ExportQuery.class.getResourceAsStream("/export/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A term as it stands in a table: the IRI or the words; nothing for none. */
    static String cell(@Nullable Node term) {
        return term == null ? "" : term.isURI() ? term.getURI() : term.isLiteral() ? term.getLiteralLexicalForm() : "";
    }
}
