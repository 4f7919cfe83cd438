package org.w3id.relata.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.w3id.relata.entity.mapping.MappingSet;
import org.w3id.relata.rdf.ContentHash;
import org.w3id.relata.rdf.GazetteerGraph;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.LexiconGraph;
import org.w3id.relata.rdf.MappingGraph;
import org.w3id.relata.rdf.OntologyGraph;
import org.w3id.relata.rdf.Run;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.UserError;

/** The graphs that are the same for every document: ontology, lexicon, gazetteer, links, and whatever else is added to them. */
final class Knowledge {
    private final List<KnowledgeSource> sources;

    Knowledge(Installation installation, List<KnowledgeSource> more) {
        Path ontology = installation.ontology().resolve("relata.ttl");
        // The lexicon and the gazetteer have one digest: it is that of the runs.
        String tables = Installation.version() + " " + Run.of(installation).knowledge();
        this.sources = Stream.concat(
                        Stream.of(
                                new KnowledgeSource(
                                        "ontology", "Ontology", digest(ontology), iris -> OntologyGraph.read(ontology)
                                                .graph()),
                                new KnowledgeSource(
                                        "lexicon",
                                        "Lexicon",
                                        tables,
                                        iris -> LexiconGraph.read(installation.lexicon())),
                                new KnowledgeSource(
                                        "gazetteer",
                                        "Gazetteer",
                                        tables,
                                        iris -> GazetteerGraph.read(installation.gazetteer(), iris)),
                                new KnowledgeSource(
                                        "links",
                                        "Links",
                                        links(installation),
                                        iris -> MappingGraph.of(MappingSet.read(installation.gazetteer()), iris))),
                        more.stream())
                .toList();
    }

    /** Each graph that is not in the store as it would be made now, by its source, made anew. */
    Map<KnowledgeSource, Graph> changes(DatasetDescription description) {
        Iris iris = description.iris();
        Map<KnowledgeSource, Graph> changes =
                new TreeMap<>((one, other) -> one.name().compareTo(other.name()));
        for (KnowledgeSource source : sources) {
            if (!description.digest(iris.graph(source.name())).equals(Optional.of(source.digest()))) {
                changes.put(source, source.triples().apply(iris));
            }
        }
        return changes;
    }

    private static String links(Installation installation) {
        Path file = installation.gazetteer().resolve(MappingSet.FILE);
        return Files.exists(file) ? digest(file) : "none";
    }

    private static String digest(Path file) {
        try {
            return ContentHash.full(Files.readString(file));
        } catch (IOException e) {
            throw new UserError("cannot read " + file + ": " + e, "check that it is there, may be read and is UTF-8");
        }
    }
}
