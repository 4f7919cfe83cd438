package org.w3id.relata.text.read;

import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.text.Metadata;
import org.w3id.relata.text.UserError;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * What stands beside a document in {@code <key>.meta.yaml}: a mapping of title, author (one or a list), outlet, date, url,
 * licence, language and, for the file itself, encoding. "unknown" is the same as leaving the line out. YAML is read as a tree of
 * nodes: nothing is constructed from its tags, and messages can give the line.
 *
 * @param encoding how the document's text is encoded, null where it is not said
 */
record Sidecar(Metadata metadata, @Nullable Charset encoding) {
    static final Sidecar EMPTY = new Sidecar(Metadata.UNKNOWN, null);

    private static final String KEYS = "title, author, outlet, date, url, licence, language, encoding";

    /** @throws UserError with file and line where it is ill-formed */
    static Sidecar parse(Path file, String yaml) {
        return new Parse(file).sidecar(yaml);
    }

    private record Parse(Path file) {
        Sidecar sidecar(String yaml) {
            Node root = root(yaml);
            if (root == null) {
                return EMPTY;
            }
            if (!(root instanceof MappingNode mapping)) {
                throw error(root, "this is no mapping of keys to values");
            }
            String title = null;
            List<String> authors = List.of();
            String outlet = null;
            LocalDate date = null;
            String url = null;
            String licence = null;
            String language = null;
            Charset encoding = null;
            Set<String> seen = new HashSet<>();
            for (NodeTuple entry : mapping.getValue()) {
                String key = key(entry.getKeyNode());
                Node value = entry.getValueNode();
                if (!seen.add(key)) {
                    throw error(entry.getKeyNode(), "the key " + key + " stands twice");
                }
                switch (key) {
                    case "title" -> title = words(value);
                    case "author", "authors" -> authors = list(value);
                    case "outlet" -> outlet = words(value);
                    case "date" -> date = date(value);
                    case "url" -> url = url(value);
                    case "licence", "license" -> licence = words(value);
                    case "language" -> language = language(value);
                    case "encoding" -> encoding = encoding(value);
                    default -> throw error(entry.getKeyNode(), "the key " + key + " is unknown");
                }
            }
            return new Sidecar(new Metadata(title, authors, outlet, date, url, licence, language), encoding);
        }

        private @Nullable Node root(String yaml) {
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(10);
            try {
                return new Yaml(options).compose(new StringReader(yaml));
            } catch (MarkedYAMLException e) {
                int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
                throw error(line, "the YAML is ill-formed: " + e.getProblem());
            } catch (YAMLException e) {
                throw error(1, "the YAML is ill-formed: " + e.getMessage());
            }
        }

        private String key(Node node) {
            return node instanceof ScalarNode scalar ? scalar.getValue() : "(a collection)";
        }

        private @Nullable String words(Node node) {
            if (!(node instanceof ScalarNode scalar)) {
                throw error(node, "one value is expected here");
            }
            String value = scalar.getValue().strip();
            boolean absent = value.isEmpty()
                    || value.equalsIgnoreCase("unknown")
                    || (scalar.isPlain() && (value.equals("null") || value.equals("~")));
            return absent ? null : value;
        }

        private List<String> list(Node node) {
            List<Node> items = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
            return items.stream().map(this::words).filter(name -> name != null).toList();
        }

        private @Nullable LocalDate date(Node node) {
            String value = words(node);
            try {
                return value == null ? null : LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw error(node, "the date " + value + " is not of the form 2024-03-12");
            }
        }

        private @Nullable String url(Node node) {
            String value = words(node);
            try {
                if (value != null && !new URI(value).toASCIIString().matches("https?://[^/]+.*")) {
                    throw error(node, "the url " + value + " does not begin with http:// or https:// and a host");
                }
                return value;
            } catch (URISyntaxException e) {
                throw error(node, "the url " + value + " is ill-formed: " + e.getReason());
            }
        }

        private @Nullable String language(Node node) {
            String value = words(node);
            if (value != null && !value.matches("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")) {
                throw error(node, "the language " + value + " is no tag such as en or en-GB");
            }
            return value;
        }

        private @Nullable Charset encoding(Node node) {
            String value = words(node);
            try {
                return value == null ? null : Charset.forName(value);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                throw error(node, "the encoding " + value + " is unknown");
            }
        }

        private UserError error(Node node, String what) {
            return error(node.getStartMark().getLine() + 1, what);
        }

        private UserError error(int line, String what) {
            return new UserError(
                    file + ", line " + line + ": " + what,
                    "mend the sidecar; it may hold " + KEYS + ", or be left out");
        }
    }
}
