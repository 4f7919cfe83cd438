package org.w3id.relata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.w3id.relata.claim.ConvertedDocument;
import org.w3id.relata.claim.Converter;
import org.w3id.relata.rdf.DocumentGraph;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.OntologyGraph;
import org.w3id.relata.rdf.Run;
import org.w3id.relata.rdf.TrigFile;
import org.w3id.relata.text.DocumentFinder;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.read.DocumentReader;

/** The seeds as the converter reads them; converted once for all tests of a run. */
public final class ConvertedSeeds {
    private static final class Once {
        private static final Converter CONVERTER = Converter.load(Installation.current());
        private static final List<ConvertedDocument> DOCUMENTS = DocumentFinder.find(List.of(Path.of("seeds"))).stream()
                .map(file -> CONVERTER.convert(DocumentReader.read(file)))
                .toList();
    }

    private ConvertedSeeds() {}

    /** The converter; its models are loaded once. */
    public static Converter converter() {
        return Once.CONVERTER;
    }

    /** The two documents with their claims. */
    public static List<ConvertedDocument> documents() {
        return Once.DOCUMENTS;
    }

    /** Writes the TriG files of the seeds into a folder, as {@code relata convert} does. */
    public static void writeTo(Path folder) {
        Installation installation = Installation.current();
        Iris iris = Iris.standard();
        OntologyGraph ontology = OntologyGraph.read(installation.ontology().resolve("relata.ttl"));
        DocumentGraph graphs = new DocumentGraph(iris, ontology.symmetricRelations(), Run.of(installation));
        for (ConvertedDocument document : documents()) {
            try {
                Files.writeString(
                        folder.resolve(document.document().key() + ".trig"),
                        TrigFile.text(graphs.of(document), iris.base()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
