package org.w3id.relata.query;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.text.UserError;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The YAML that a query file begins with: {@code summary}, {@code description}, {@code tags}, {@code defaults} and
 * {@code enumerate} are grlc's, {@code params} and {@code empty-on-seeds} our own, which grlc passes over.
 *
 * @param parameters by name
 */
record QueryHeader(
        String summary,
        String description,
        List<String> tags,
        Map<String, Declared> parameters,
        @Nullable String emptyOnSeeds) {
    private static final Set<String> KEYS =
            Set.of("summary", "description", "tags", "defaults", "enumerate", "params", "empty-on-seeds");
    private static final Set<String> PARAMETER_KEYS = Set.of("name", "type", "description", "example", "kinds");

    /** What a header says about a parameter. */
    record Declared(
            SourceLine line,
            String type,
            String description,
            @Nullable String defaultValue,
            @Nullable String example,
            List<String> values,
            List<String> kinds) {}

    /** @param text the lines of the header without their {@code #+}, the file's first line first */
    static QueryHeader read(Path file, String text) {
        HeaderNode root = new HeaderNode(file, compose(file, text));
        Map<String, HeaderNode> entries = root.entries(KEYS);
        HeaderNode empty = entries.get("empty-on-seeds");
        return new QueryHeader(
                root.required("summary").text(),
                root.required("description").text(),
                root.required("tags").items().stream().map(HeaderNode::text).toList(),
                parameters(entries),
                empty == null ? null : empty.text());
    }

    private static Node compose(Path file, String text) {
        Node node;
        try {
            node = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw broken(new SourceLine(file, line), e.getProblem());
        } catch (YAMLException e) {
            throw broken(new SourceLine(file, 1), e.getMessage());
        }
        if (node == null) {
            throw broken(new SourceLine(file, 1), "nothing stands in it");
        }
        return node;
    }

    private static UserError broken(SourceLine line, @Nullable String problem) {
        return line.error(
                "the header is not YAML: " + Printable.line(String.valueOf(problem)),
                "begin each line with '#+ ', indent lists, and put a text with a colon in quotation marks");
    }

    private static Map<String, Declared> parameters(Map<String, HeaderNode> entries) {
        Map<String, HeaderNode> defaults = merged(entries, "defaults");
        Map<String, HeaderNode> values = merged(entries, "enumerate");
        Map<String, Declared> declared = new LinkedHashMap<>();
        HeaderNode params = entries.get("params");
        for (HeaderNode param : params == null ? List.<HeaderNode>of() : params.items()) {
            String name = param.required("name").text();
            if (declared.put(name, declared(param, defaults.get(name), values.get(name))) != null) {
                throw param.line().error("parameter " + name + " stands here twice", "keep one of the two");
            }
        }
        checkNamed(defaults, declared.keySet());
        checkNamed(values, declared.keySet());
        return declared;
    }

    private static Map<String, HeaderNode> merged(Map<String, HeaderNode> entries, String key) {
        HeaderNode node = entries.get(key);
        return node == null ? Map.of() : node.merged();
    }

    private static Declared declared(HeaderNode param, @Nullable HeaderNode byDefault, @Nullable HeaderNode values) {
        Map<String, HeaderNode> entries = param.entries(PARAMETER_KEYS);
        HeaderNode example = entries.get("example");
        return new Declared(
                param.line(),
                param.required("type").text(),
                param.required("description").text(),
                byDefault == null ? null : byDefault.text(),
                example == null ? null : example.text(),
                texts(values),
                texts(entries.get("kinds")));
    }

    private static List<String> texts(@Nullable HeaderNode list) {
        return list == null
                ? List.of()
                : list.items().stream().map(HeaderNode::text).toList();
    }

    private static void checkNamed(Map<String, HeaderNode> settings, Set<String> declared) {
        settings.forEach((name, node) -> {
            if (!declared.contains(name)) {
                throw node.line()
                        .error("parameter " + Printable.quoted(name) + " is not under params", "describe it there");
            }
        });
    }
}
