package org.w3id.relata.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;

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
    private static final String ENDING = ".rq";
    private static final String HEADER = "#+ ";

    /** The rules of a folder in the order of their names; findings say which of them are broken. */
    static List<Rule> readAll(Path folder, String name, Findings findings) {
        List<Rule> rules = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                read(file, name + "/" + file.getFileName(), findings).ifPresent(rules::add);
            }
        } catch (IOException e) {
            findings.error(name, null, "unreadable", "it cannot be read: " + e, "Install Relata anew");
        }
        return rules;
    }

    private static Optional<Rule> read(Path file, String name, Findings findings) throws IOException {
        String text = Files.readString(file);
        String header = text.lines()
                .filter(line -> line.startsWith(HEADER))
                .map(line -> line.substring(HEADER.length()))
                .collect(Collectors.joining("\n"));
        try {
            Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(header);
            if (yaml instanceof Map<?, ?> keys
                    && keys.get("problem") instanceof String problem
                    && keys.get("remedy") instanceof String remedy) {
                String base = file.getFileName().toString();
                return Optional.of(new Rule(
                        base.substring(0, base.length() - ENDING.length()),
                        problem,
                        remedy,
                        QueryFactory.create(text)));
            }
            findings.error(name + ":1", null, "rule", "it lacks problem or remedy", "Begin it with both, after “#+ ”");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark().getLine() + 1;
            findings.error(name + ":" + line, null, "rule", "its header is not YAML: " + e.getProblem(), "Correct it");
        } catch (QueryParseException e) {
            findings.error(name + ":" + e.getLine(), null, "rule", e.getMessage(), "Correct the query");
        }
        return Optional.empty();
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
