package org.w3id.relata.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.w3id.relata.text.UserError;

/**
 * A way in which claims exclude each other, written as a query; see {@code ontology/derive}.
 *
 * @param ground the local name of its ground, which is the name of its file
 * @param query selects {@code ?key ?title ?proposition ?claim ?otherProposition ?otherClaim}
 */
record Derivation(String ground, Query query) {
    private static final List<String> VARIABLES =
            List.of("key", "title", "proposition", "claim", "otherProposition", "otherClaim");

    /** Reads every query of a folder, sorted by name; none where there is no such folder. */
    static List<Derivation> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .map(Derivation::readFile)
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UserError("cannot read " + folder + ": " + e, "check that it is there and may be read");
        }
    }

    private static Derivation readFile(Path file) {
        try {
            Query query = QueryFactory.create(Files.readString(file));
            if (!query.isSelectType() || !query.getResultVars().equals(VARIABLES)) {
                throw new UserError(file + " does not select ?" + String.join(" ?", VARIABLES), "let it select these");
            }
            return new Derivation(file.getFileName().toString().replaceFirst("\\.rq$", ""), query);
        } catch (QueryParseException e) {
            throw new UserError(file + ":" + e.getLine() + ": " + e.getMessage(), "mend the query");
        } catch (IOException e) {
            throw new UserError("cannot read " + file + ": " + e, "check that it is there and may be read");
        }
    }

    /** Gives every candidate of a dataset, whose default graph is the union of its named ones. */
    void candidates(DatasetGraph dataset, Consumer<Candidate> consumer) {
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            execution.select().forEachRemaining(row -> consumer.accept(candidate(row)));
        }
    }

    private static Candidate candidate(Binding row) {
        Node key = row.get("key");
        return new Candidate(
                key.isLiteral() ? key.getLiteralLexicalForm() : key.getURI(),
                row.get("title").getLiteralLexicalForm(),
                row.get("proposition"),
                row.get("claim"),
                row.get("otherProposition"),
                row.get("otherClaim"));
    }
}
