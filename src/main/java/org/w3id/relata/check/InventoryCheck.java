package org.w3id.relata.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;
import org.w3id.relata.text.UserError;

/**
 * Holds the lexicon's inventory of relations against the ontology: the same relations, kinds within domain and range,
 * and the same ones symmetric. Else the converter would put forward what the shapes reject.
 */
final class InventoryCheck {
    private static final String TABLE = "inventory.tsv";
    private static final String FILE = "ontology/lexicon/" + TABLE;
    private static final String AMOUNT = "amount";
    private final Graph ontology;
    private final Findings findings;

    InventoryCheck(Graph ontology, Findings findings) {
        this.ontology = ontology;
        this.findings = findings;
    }

    /** Checks the inventory of a lexicon, where it has one. */
    void check(Path lexicon) {
        Path file = lexicon.resolve(TABLE);
        if (!Files.exists(file)) {
            return;
        }
        try {
            Set<Node> missing = new HashSet<>(G.nodesOfTypeAsSet(ontology, Terms.RELATION_CLASS));
            for (TabRow row : TabTable.read(file, "id", "subjects", "objects", "symmetric")
                    .rows()) {
                Node relation = Terms.term(row.id());
                if (missing.remove(relation)) {
                    check(row, relation);
                } else {
                    report(row.line(), "“" + row.id() + "” is no relation of the ontology");
                }
            }
            missing.forEach(relation -> report(1, "there is no row for " + relation.getURI()));
        } catch (UserError e) {
            findings.error(FILE, null, "inventory", "" + e.getMessage(), e.remedy());
        }
    }

    private void check(TabRow row, Node relation) {
        boolean symmetric = G.hasType(ontology, relation, OWL2.SymmetricProperty.asNode());
        if (symmetric != row.text("symmetric").equals("yes")) {
            report(row.line(), row.id() + (symmetric ? " is" : " is not") + " symmetric in the ontology");
        }
        row.values("subjects").forEach(kind -> check(row, relation, kind, RDFS.Nodes.domain));
        row.values("objects").forEach(kind -> check(row, relation, kind, RDFS.Nodes.range));
    }

    private void check(TabRow row, Node relation, String kind, Node side) {
        Optional<Node> type = classOf(kind);
        boolean fits = type.isPresent()
                && DomainRangeShapes.alternatives(ontology, relation, side).stream()
                        .allMatch(classes -> isWithin(type.get(), classes));
        if (!fits) {
            report(row.line(), "“" + kind + "” is not within the " + side.getLocalName() + " of " + row.id());
        }
    }

    private boolean isWithin(Node type, List<Node> classes) {
        return G.superClasses(ontology, type).stream().anyMatch(classes::contains);
    }

    private static Optional<Node> classOf(String kind) {
        return kind.equals(AMOUNT)
                ? Optional.of(Terms.term("Quantity"))
                : Arrays.stream(Kind.values())
                        .filter(known -> known.slug().equals(kind))
                        .map(known -> Terms.term(known.className()))
                        .findFirst();
    }

    private void report(int line, String message) {
        findings.error(FILE + ":" + line, null, "inventory", message, "Let the row and the ontology say the same");
    }
}
