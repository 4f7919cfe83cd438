package org.w3id.relata.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.relata.check.diff.KnownVersions;
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
        add(all, "ontology", folder.resolve("relata.ttl"));
        add(all, "ontology/alignments", folder.resolve("alignments.ttl"));
        KnownVersions versions = new KnownVersions(folder);
        versions.kept().stream()
                .map(versions::ontology)
                .forEach(kept -> all.add(new OntologyFile("", kept.file(), false, kept.graph())));
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

    private static void add(List<OntologyFile> all, String path, Path file) {
        if (Files.exists(file)) {
            all.add(OntologyFile.latest(path, file));
        }
    }
}
