package org.w3id.relata.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.text.Installation;

/**
 * The ontologies that are published as a whole, each under its IRI and under that of its version: ours, its earlier versions
 * and its alignments with others.
 */
final class OntologyFiles {
    private final Map<String, OntologyFile> files = new LinkedHashMap<>();

    private OntologyFiles(List<OntologyFile> all) {
        for (OntologyFile file : all) {
            if (file.latest()) {
                files.putIfAbsent(file.path(), file);
            }
            file.versionIri()
                    .filter(iri -> iri.startsWith(Namespaces.DEFAULT_BASE))
                    .map(iri -> iri.substring(Namespaces.DEFAULT_BASE.length()))
                    .ifPresent(path ->
                            files.putIfAbsent(path, new OntologyFile(path, file.file(), file.latest(), file.graph())));
        }
    }

    /** Those of an installation. */
    static OntologyFiles of(Installation installation) {
        Path folder = installation.ontology();
        List<OntologyFile> all = new ArrayList<>();
        add(all, "ontology", folder.resolve("relata.ttl"), true);
        add(all, "ontology/alignments", folder.resolve("alignments.ttl"), true);
        Path versions = folder.resolve("versions");
        if (Files.isDirectory(versions)) {
            try (Stream<Path> earlier = Files.list(versions)) {
                earlier.filter(file -> file.toString().endsWith(".ttl"))
                        .sorted()
                        .forEach(file -> add(all, "", file, false));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new OntologyFiles(all);
    }

    /** The file that a path such as {@code ontology/1.0.0} stands for; a slash at its end makes no difference. */
    Optional<OntologyFile> at(String path) {
        return Optional.ofNullable(files.get(path.replaceAll("/$", "")));
    }

    /** The paths, those of versions among them. */
    List<String> paths() {
        return List.copyOf(files.keySet());
    }

    private static void add(List<OntologyFile> all, String path, Path file, boolean latest) {
        if (Files.exists(file)) {
            all.add(OntologyFile.read(path, file, latest));
        }
    }
}
