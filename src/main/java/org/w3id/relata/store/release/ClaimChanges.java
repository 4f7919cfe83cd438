package org.w3id.relata.store.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.relata.rdf.Vocabulary;

/** Finds in what is different between two releases the claims that came and went. */
public final class ClaimChanges {
    private static final Pattern CLAIM = Pattern.compile("<([^>]*)> <" + Pattern.quote(RDF.type.getURI()) + "> <"
            + Pattern.quote(Vocabulary.CLAIM.getURI()) + "> <([^>]*)> \\.");

    private final GraphFiles files;
    private final Map<String, GraphState> before;
    private final Map<String, GraphState> after;
    private final Present present;

    /** What the data says at present, which has both what came and what is known of what went. */
    public interface Present {
        /** What a thing is called, if it has a name. */
        Optional<String> label(Node node);

        /** The claim that stands in the place of one that went. */
        Optional<Node> replacement(Node claim);
    }

    ClaimChanges(GraphFiles files, List<GraphState> before, List<GraphState> after, Present present) {
        this.files = files;
        this.before = byName(before);
        this.after = byName(after);
        this.present = present;
    }

    /** The claims, sorted by IRI. */
    List<ClaimChange> of(ReleasePatch patch) {
        List<ClaimChange> changes = new ArrayList<>();
        collect(patch.deleted(), before, false, changes);
        collect(patch.added(), after, true, changes);
        changes.sort(Comparator.comparing(ClaimChange::claim).thenComparing(ClaimChange::added));
        return changes;
    }

    private void collect(List<String> lines, Map<String, GraphState> states, boolean added, List<ClaimChange> changes) {
        Map<String, List<String>> claims = new HashMap<>();
        for (String line : lines) {
            Matcher claim = CLAIM.matcher(line);
            if (claim.matches()) {
                claims.computeIfAbsent(claim.group(2), name -> new ArrayList<>())
                        .add(claim.group(1));
            }
        }
        claims.forEach((name, iris) -> {
            Graph graph = files.read(states.get(name));
            iris.forEach(iri -> changes.add(change(NodeFactory.createURI(iri), graph, added)));
        });
    }

    private ClaimChange change(Node claim, Graph graph, boolean added) {
        Node document = values(claim, Vocabulary.inDocument, graph).get(0);
        return new ClaimChange(
                claim.getURI(),
                added,
                label(claim, graph),
                values(claim, Vocabulary.source, graph).stream()
                        .map(source -> label(source, graph))
                        .sorted()
                        .toList(),
                document.getURI(),
                label(document, graph),
                added ? null : present.replacement(claim).map(Node::getURI).orElse(null));
    }

    private static List<Node> values(Node node, Node property, Graph graph) {
        return graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList();
    }

    private String label(Node node, Graph graph) {
        return values(node, RDFS.label.asNode(), graph).stream()
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst()
                .or(() -> present.label(node))
                .orElseGet(() -> node.getURI().replaceFirst(".*/", ""));
    }

    private static Map<String, GraphState> byName(List<GraphState> graphs) {
        Map<String, GraphState> byName = new HashMap<>();
        graphs.forEach(graph -> byName.put(graph.name(), graph));
        return byName;
    }
}
