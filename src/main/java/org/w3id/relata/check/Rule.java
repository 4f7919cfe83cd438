package org.w3id.relata.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * A query that finds what shapes cannot say: one row a finding.
 *
 * <p>Its file begins with lines {@code #+ problem: …} and {@code #+ remedy: …} in YAML. It selects {@code ?graph} and
 * {@code ?node}, and {@code ?message} where there is more to say.
 *
 * @param name the file name without its ending
 * @param problem what is wrong with what it finds
 * @param remedy what to do about it
 * @param query over named graphs, with their union as the default graph
 */
record Rule(String name, String problem, String remedy, Query query) {
    /** The rules of a folder in the order of their names; findings say which of them are broken. */
    static List<Rule> readAll(Path folder, String name, Findings findings) {
        List<Rule> rules = new ArrayList<>();
        try {
            for (Path file : HeadedQuery.files(folder)) {
                read(file, name + "/" + file.getFileName(), findings).ifPresent(rules::add);
            }
        } catch (IOException e) {
            findings.error(name, null, "unreadable", "it cannot be read: " + e, "Install Relata anew");
        }
        return rules;
    }

    private static Optional<Rule> read(Path file, String name, Findings findings) {
        HeadedQuery.Broken broken = (place, message, remedy) -> findings.error(place, null, "rule", message, remedy);
        return HeadedQuery.read(file, name, broken, "problem", "remedy")
                .map(read -> new Rule(read.name(), read.head("problem"), read.head("remedy"), read.query()));
    }

    /** Puts down every row. */
    void check(CheckedData data, Findings findings) {
        try (QueryExec execution =
                QueryExec.dataset(data.dataset()).query(query).build()) {
            execution.select().forEachRemaining(row -> {
                Node graph = row.get("graph");
                Node node = row.get("node");
                findings.error(
                        graph == null ? data.fileOf(node) : data.fileOfGraph(graph),
                        Terms.display(node),
                        name,
                        problem + more(row),
                        remedy);
            });
        }
    }

    private static String more(Binding row) {
        Node message = row.get("message");
        return message == null ? "" : ": " + Terms.display(message);
    }
}
