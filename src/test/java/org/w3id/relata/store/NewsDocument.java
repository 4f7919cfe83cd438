package org.w3id.relata.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.relata.rdf.GraphBuilder;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Literals;
import org.w3id.relata.rdf.TrigFile;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.text.TextSpan;

/** A made-up document as {@code convert} writes it: claims with their words, their sources and the places they stand at. */
public final class NewsDocument {
    private static final Iris IRIS = Iris.standard();

    private final String key;
    private final StringBuilder text = new StringBuilder();
    private final DatasetGraph dataset = DatasetGraphFactory.create();
    private final GraphBuilder graph;

    public NewsDocument(String key) {
        this.key = key;
        this.graph = new GraphBuilder(dataset.getGraph(IRIS.documentGraph(key)));
        graph.about(IRIS.document(key)).a(Vocabulary.DOCUMENT).label(Literals.line("News of " + key));
    }

    /** Adds a claim that a person of this document makes. */
    public NewsDocument claim(String id, String source, String words) {
        Node person = IRIS.id("person/" + key + "/" + source);
        graph.about(person)
                .a(Vocabulary.term("Person"))
                .label(Literals.english(source))
                .with(SKOS.prefLabel.asNode(), Literals.english(source))
                .with(Vocabulary.describedIn, IRIS.document(key));
        return claim(id, source, person, words);
    }

    /** Adds a claim that somebody of the gazetteer makes, by the path. */
    public NewsDocument claimOf(String id, String path, String words) {
        return claim(id, path.replaceFirst(".*/", ""), IRIS.id(path), words);
    }

    private NewsDocument claim(String id, String source, Node person, String words) {
        text.append(source).append(" said: ");
        TextSpan place = new TextSpan(text.length(), text.length() + words.length());
        text.append(words).append('\n');
        graph.about(IRIS.span(key, place)).a(Vocabulary.SPAN).label(Literals.line(words));
        graph.about(IRIS.mention(key, place))
                .a(Vocabulary.MENTION)
                .label(Literals.line(source))
                .with(Vocabulary.refersTo, person);
        graph.about(IRIS.claim(key, id))
                .a(Vocabulary.CLAIM)
                .label(Literals.line(words))
                .with(Vocabulary.inDocument, IRIS.document(key))
                .with(Vocabulary.source, person)
                .with(Vocabulary.polarity, Vocabulary.term(words.contains(" not ") ? "denied" : "affirmed"))
                .with(Vocabulary.certainty, Vocabulary.term("certain"))
                .with(Vocabulary.modality, Vocabulary.term("asserted"))
                .with(Vocabulary.evidence, IRIS.span(key, place));
        return this;
    }

    /** Writes it into a folder. */
    public void write(Path folder) throws IOException {
        graph.about(IRIS.document(key)).with(Vocabulary.hasText, IRIS.text(key));
        graph.about(IRIS.text(key))
                .a(Vocabulary.TEXT)
                .label(Literals.line("Text of " + key))
                .with(Vocabulary.textOf, IRIS.document(key))
                .with(RDF.Nodes.value, Literals.text(text.toString()));
        Files.createDirectories(folder);
        TrigFile.write(folder.resolve(key + ".trig"), dataset, IRIS.base());
    }
}
