package org.w3id.relata.rdf;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.rdf.GazetteerTables.Entry;
import org.w3id.relata.text.TabRow;

/** The gazetteer as a graph. Its facts never use a relation of the inventory: those are for what somebody claims. */
public final class GazetteerGraph {
    private static final List<String> HIDDEN = List.of("adjectives", "demonyms", "capital", "governments");
    private static final Kind[] ACTORS = {Kind.STATE, Kind.FORCE, Kind.ALLIANCE, Kind.ORGANIZATION};

    private final Graph result = GraphFactory.createDefaultGraph();
    private final GraphBuilder graph = new GraphBuilder(result);
    private final Iris iris;
    private final GazetteerTables tables;

    private GazetteerGraph(Iris iris, GazetteerTables tables) {
        this.iris = iris;
        this.tables = tables;
    }

    /**
     * Reads the tables of a folder, {@code ontology/gazetteer}.
     *
     * @throws org.w3id.relata.text.UserError where a row is wrong or names another that does not exist
     */
    public static Graph read(Path folder, Iris iris) {
        GazetteerGraph gazetteer = new GazetteerGraph(iris, GazetteerTables.read(folder));
        gazetteer.tables.entries().forEach(gazetteer::describe);
        new GazetteerNotes(gazetteer.graph, iris, gazetteer.tables).describe(folder);
        return gazetteer.result;
    }

    private void describe(Entry entry) {
        TabRow row = entry.row();
        Node label = Literals.english(row.required("label"));
        GraphBuilder.Subject subject = graph.about(iris.id(entry.path()))
                .a(Vocabulary.term(entry.kind().className()))
                .label(label)
                .with(SKOS.prefLabel.asNode(), label)
                .withAll(SKOS.altLabel.asNode(), names(row, "aliases"));
        if (entry.has("source")) {
            subject.withAll(
                    DCTerms.source.asNode(),
                    row.values("source").stream().map(GazetteerGraph::origin).toList());
        }
        for (String column : HIDDEN) {
            if (entry.has(column)) {
                subject.withAll(SKOS.hiddenLabel.asNode(), names(row, column));
            }
        }
        for (String column : List.of("iso2", "iso3")) {
            if (entry.has(column)) {
                subject.with(SKOS.notation.asNode(), Literals.text(row.text(column)));
            }
        }
        facts(entry, subject);
        if (entry.has("lat") || entry.has("lon")) {
            new Coordinates(graph, iris).describe(entry, subject);
        }
    }

    private void facts(Entry entry, GraphBuilder.Subject subject) {
        reference(entry, subject, "state", Vocabulary.country, Kind.STATE);
        reference(entry, subject, "claimedBy", Vocabulary.claimedBy, ACTORS);
        reference(entry, subject, "within", Vocabulary.within, Kind.PLACE, Kind.STATE);
        reference(entry, subject, "place", Vocabulary.within, Kind.PLACE, Kind.STATE);
        reference(entry, subject, "operator", Vocabulary.gazetteerOperator, ACTORS);
        reference(entry, subject, "parent", DCTerms.isPartOf.asNode(), Kind.FORCE);
        reference(entry, subject, "participants", DCTerms.relation.asNode(), ACTORS);
        if (entry.has("kind")) {
            if (entry.kind() == Kind.EQUIPMENT) {
                subject.with(SKOS.broader.asNode(), equipmentKind(entry.row().text("kind")));
            } else {
                subject.with(DCTerms.type.asNode(), Literals.english(entry.row().text("kind")));
            }
        }
    }

    private void reference(Entry entry, GraphBuilder.Subject subject, String column, Node predicate, Kind... kinds) {
        if (entry.has(column)) {
            subject.withAll(
                    predicate,
                    tables.references(entry.row(), column, kinds).stream()
                            .map(iris::id)
                            .toList());
        }
    }

    /** The concept that a kind of equipment is under: the row with that id, or one made of the word. */
    private Node equipmentKind(String kind) {
        Node node = iris.id(Kind.EQUIPMENT.slug() + "/" + Iris.slug(kind));
        if (tables.entries().stream().noneMatch(other -> iris.id(other.path()).equals(node))) {
            graph.about(node)
                    .a(Vocabulary.term(Kind.EQUIPMENT.className()))
                    .label(Literals.english(kind))
                    .with(SKOS.prefLabel.asNode(), Literals.english(kind));
        }
        return node;
    }

    private static List<Node> names(TabRow row, String column) {
        return row.values(column).stream().map(Literals::english).toList();
    }

    private static Node origin(String source) {
        return Iris.foreign(source).orElseGet(() -> Literals.line(source));
    }
}
