package org.w3id.relata.check;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.relata.text.Installation;

/** Ontology and data against syntax, OWL 2 DL, the reasoner, the shapes and the rules. */
public final class Checks {
    /** How many files are held against shapes and rules at once, which bounds the memory that is used. */
    private static final int BATCH = 50;

    private final Installation installation;

    public Checks(Installation installation) {
        this.installation = installation;
    }

    /**
     * The ontology, its shapes and rules, and files of data. Where the installation's own is not as it should be, the
     * data are not looked at. A file that cannot be read is a finding.
     *
     * @param knowledge what the data refer to: the named graphs of the gazetteer and the lexicon; checked too
     * @param files documents in TriG, all triples in named graphs; may be empty
     */
    public CheckReport run(DatasetGraph knowledge, List<Path> files) {
        Findings findings = new Findings();
        Criteria.load(installation, findings).ifPresent(criteria -> {
            Map<Node, String> fileOfGraph = new HashMap<>();
            for (int start = 0; start == 0 || start < files.size(); start += BATCH) {
                CheckedData data = new CheckedData();
                data.addAll(knowledge);
                for (Path file : files.subList(start, Math.min(start + BATCH, files.size()))) {
                    read(file, data, fileOfGraph, findings);
                }
                criteria.check(data, findings);
            }
        });
        return findings.report();
    }

    /**
     * The ontology, its shapes and rules, and data in memory.
     *
     * @param data named graphs, those of the gazetteer and the lexicon among them; its default graph is not looked at
     */
    public CheckReport run(DatasetGraph data) {
        return run(data, List.of());
    }

    private static void read(Path file, CheckedData data, Map<Node, String> fileOfGraph, Findings findings) {
        String name = file.toString();
        DatasetGraph read = new RdfFile(file, name).read(findings);
        if (!read.getDefaultGraph().isEmpty()) {
            findings.error(
                    name,
                    null,
                    "outside-graph",
                    "it has triples in no named graph",
                    "Put them into the graph of its document");
        }
        read.listGraphNodes().forEachRemaining(graph -> {
            String other = fileOfGraph.putIfAbsent(graph, name);
            if (other != null) {
                findings.error(
                        name,
                        "" + graph,
                        "graph-twice",
                        "its graph is in " + other + " too",
                        "Remove one of the two files");
            }
            data.add(graph, read.getGraph(graph), name);
        });
    }
}
