package org.w3id.relata.store.dispute;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.relata.rdf.GraphBuilder;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.text.UserError;

/**
 * Finds the claims of a dataset that exclude each other. It names them, and judges nobody. What counts as excluding is
 * told in {@code docs/disputes.md}; the words that it goes by are tables.
 */
public final class Disputes {
    private final Words words;
    private final FacilityKinds kinds;

    private Disputes(Words words, FacilityKinds kinds) {
        this.words = words;
        this.kinds = kinds;
    }

    /**
     * Reads the tables of a folder, {@code ontology/derive}.
     *
     * @throws UserError where one of them is broken
     */
    public static Disputes read(Path folder) {
        return new Disputes(Words.read(folder.resolve("words.tsv")), FacilityKinds.read(folder.resolve("kinds.tsv")));
    }

    /**
     * The graph of the disputes; the same for the same data, in whichever order it was loaded.
     *
     * @param dataset in a transaction; what is looked at is in its named graphs
     */
    public Graph derive(DatasetGraph dataset, Iris iris) {
        Entities entities = new Entities(new Facts(dataset), words);
        List<Statement> statements = new Statements(entities).read();
        Map<String, Dispute> found = new TreeMap<>();
        new Denials(entities, kinds, statements).conflicts(conflict -> add(conflict, found));
        new Amounts(entities, statements).conflicts(conflict -> add(conflict, found));
        Graph graph = GraphFactory.createDefaultGraph();
        Speeches speeches = new Speeches(entities);
        found.values().forEach(dispute -> dispute.describe(new GraphBuilder(graph), iris, speeches));
        return graph;
    }

    private static void add(Conflict conflict, Map<String, Dispute> found) {
        String modality = conflict.one().claim().modality();
        String kind = conflict.ground().equals(Conflict.QUANTITY) ? "number of " : "";
        String topic = kind + conflict.topic();
        found.computeIfAbsent(topic + "\n" + modality, any -> new Dispute(topic, modality))
                .add(conflict);
    }
}
