package org.w3id.relata.check.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.relata.check.OfflineJsonLd;
import org.w3id.relata.rdf.SyntaxErrors;
import org.w3id.relata.text.UserError;

/** Finds ontologies and shapes by what people call them: a version that is kept, {@value #CURRENT}, or a file. */
public final class KnownVersions {
    /** What the ontology of today is called. */
    public static final String CURRENT = "current";

    private static final String ENDING = ".ttl";
    private static final String SHAPES_ENDING = ".shapes.ttl";
    private final Path folder;

    /** @param folder the one with {@code relata.ttl}, {@code shapes.ttl} and {@code versions} */
    public KnownVersions(Path folder) {
        this.folder = folder;
    }

    /** The numbers of the versions that are kept, the oldest first; none where there is no folder of them. */
    public List<String> kept() {
        Path versions = folder.resolve("versions");
        if (!Files.isDirectory(versions)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(versions)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) && !name.endsWith(SHAPES_ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted(VersionNumber.ORDER)
                    .toList();
        } catch (IOException e) {
            throw new UserError(versions + ": cannot be read: " + e, "mend its permissions");
        }
    }

    /** @throws UserError where there is no such ontology, or it cannot be read */
    public OntologyVersion ontology(String name) {
        Path file = file(name, folder.resolve("relata.ttl"), ENDING);
        OntologyVersion version = new OntologyVersion(name, file, read(file));
        if (!version.isOntology()) {
            throw new UserError(file + ": it describes no owl:Ontology", "give the file of an ontology");
        }
        return version;
    }

    /** The shapes that belong to an ontology: those of its version; of a file those beside it, or else those of today. */
    public Graph shapesOf(OntologyVersion version) {
        String file = version.file().getFileName().toString();
        Path beside = version.file()
                .resolveSibling(
                        file.endsWith(ENDING)
                                ? file.substring(0, file.length() - ENDING.length()) + SHAPES_ENDING
                                : file + SHAPES_ENDING);
        return read(Files.exists(beside) ? beside : folder.resolve("shapes.ttl"));
    }

    /** @throws UserError where there are no such shapes, or they cannot be read */
    public Graph shapes(String name) {
        return read(file(name, folder.resolve("shapes.ttl"), SHAPES_ENDING));
    }

    private Path file(String name, Path current, String ending) {
        if (name.equals(CURRENT)) {
            return current;
        }
        Path kept = folder.resolve("versions").resolve(name + ending);
        if (VersionNumber.isOne(name) && Files.exists(kept)) {
            return kept;
        }
        Path file = Path.of(name);
        if (Files.isRegularFile(file)) {
            return file;
        }
        throw UserError.usage(
                "there is no version or file “" + name + "”",
                "name a file, “" + CURRENT + "” or one of the versions "
                        + kept().stream().collect(Collectors.joining(", ")));
    }

    private static Graph read(Path file) {
        Graph graph = GraphFactory.createDefaultGraph();
        Lang lang = RDFLanguages.pathnameToLang(file.toString());
        try {
            RDFParser.fromString(Files.readString(file), lang == null ? Lang.TURTLE : lang)
                    .base(file.toUri().toString())
                    .errorHandler(new SyntaxErrors(file))
                    .set(LangJSONLD11.JSONLD_OPTIONS, OfflineJsonLd.options())
                    .parse(graph);
        } catch (IOException | RiotException e) {
            throw new UserError(file + ": cannot be read: " + e.getMessage(), "give a file of RDF in UTF-8");
        }
        return graph;
    }
}
