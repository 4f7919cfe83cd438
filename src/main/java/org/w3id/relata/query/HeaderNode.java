package org.w3id.relata.query;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.relata.text.UserError;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A part of a header's YAML that knows its line; scalars stay the text that was written. */
record HeaderNode(Path file, Node yaml) {
    /** The header begins on the file's first line, so its lines are those of the file. */
    SourceLine line() {
        return new SourceLine(file, yaml.getStartMark().getLine() + 1);
    }

    String text() {
        if (yaml instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw line().error(
                        "a text was expected here", "write a text after the colon, in quotation marks if it holds one");
    }

    List<HeaderNode> items() {
        if (yaml instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(node -> new HeaderNode(file, node))
                    .toList();
        }
        throw line().error("a list was expected here", "begin each item on a line of its own with '#+   - '");
    }

    /** The parts of a mapping by key, in the order of the file. */
    Map<String, HeaderNode> entries() {
        if (!(yaml instanceof MappingNode mapping)) {
            throw line().error("keys with values were expected here", "write 'key: value' on each line");
        }
        Map<String, HeaderNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            HeaderNode key = new HeaderNode(file, tuple.getKeyNode());
            if (entries.put(key.text(), new HeaderNode(file, tuple.getValueNode())) != null) {
                throw key.line().error("'" + key.text() + "' stands here twice", "keep one of the two");
            }
        }
        return entries;
    }

    /** The entries of a mapping that may have only these keys. */
    Map<String, HeaderNode> entries(Set<String> allowed) {
        Map<String, HeaderNode> entries = entries();
        entries.forEach((key, value) -> {
            if (!allowed.contains(key)) {
                throw value.line().error("unknown key " + Printable.quoted(key), NearNames.remedy(key, allowed));
            }
        });
        return entries;
    }

    /** A list of mappings of one key each, as grlc writes defaults and enumerations, made one mapping. */
    Map<String, HeaderNode> merged() {
        Map<String, HeaderNode> merged = new LinkedHashMap<>();
        for (HeaderNode item : items()) {
            item.entries().forEach((key, value) -> {
                if (merged.put(key, value) != null) {
                    throw value.line().error("'" + key + "' stands here twice", "keep one of the two");
                }
            });
        }
        return merged;
    }

    /** What must be there. */
    HeaderNode required(String key) {
        return Optional.ofNullable(entries().get(key)).orElseThrow(() -> missing(key));
    }

    private UserError missing(String key) {
        return line().error("'" + key + "' is missing", "add a line '#+ " + key + ": …'");
    }
}
