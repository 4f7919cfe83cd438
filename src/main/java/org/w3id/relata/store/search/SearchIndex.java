package org.w3id.relata.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The index of names (skos:prefLabel, skos:altLabel) and of the labels of claims, documents and propositions: {@code
 * text:query} of jena-text asks it, in SPARQL. It is kept up to date with the data, in the same transactions. Upper and lower
 * case are one, and so are letters with and without diacritics.
 */
public final class SearchIndex {
    /** What is searched by its label; mentions and spans have labels too, which say the same again. */
    private static final Pattern LABELLED =
            Pattern.compile(".*/id/(?:claim/[^/]+/[^/]+|document/[^/]+|proposition/[^/]+)");

    /** The fields of the index: what each of its entries has beside the IRI of the thing. */
    static final String NAME = "name";

    static final String ALIAS = "alias";
    static final String WORDS = "words";
    static final List<String> FIELDS = List.of(NAME, ALIAS, WORDS);
    static final String IRI = "uri";

    private SearchIndex() {}

    /** The index that a dataset is searched by, if it is. */
    static Optional<TextIndexLucene> of(DatasetGraph dataset) {
        return Optional.ofNullable(dataset.getContext().<Object>get(TextQuery.textIndex))
                .filter(TextIndexLucene.class::isInstance)
                .map(TextIndexLucene.class::cast);
    }

    /** A dataset that is searched by an index in a folder, which is made anew where it is not there. */
    public static DatasetGraph in(Path folder, DatasetGraph dataset) {
        try {
            return over(dataset, FSDirectory.open(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A dataset that is searched by an index in memory. */
    public static DatasetGraph inMemory(DatasetGraph dataset) {
        try {
            return over(dataset, new ByteBuffersDirectory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DatasetGraph over(DatasetGraph dataset, Directory directory) throws IOException {
        boolean isNew = directory.listAll().length == 0;
        EntityDefinition fields = new EntityDefinition(IRI, NAME, SKOS.prefLabel.asNode());
        fields.set(ALIAS, SKOS.altLabel.asNode());
        fields.set(WORDS, RDFS.label.asNode());
        fields.setGraphField("graph");
        fields.setUidField("uid");
        TextIndexConfig config = new TextIndexConfig(fields);
        config.setAnalyzer(CustomAnalyzer.builder()
                .withTokenizer("standard")
                .addTokenFilter("lowercase")
                .addTokenFilter("asciiFolding")
                .build());
        config.setValueStored(true);
        Producer producer = new Producer(new TextIndexLucene(directory, config));
        DatasetGraph searched = TextDatasetFactory.create(dataset, producer.index, true, producer);
        if (isNew) {
            Txn.executeWrite(searched, () -> dataset.find().forEachRemaining(producer::add));
        }
        return searched;
    }

    private static final class Producer extends TextDocProducerTriples {
        private final TextIndex index;

        private Producer(TextIndex index) {
            super(index);
            this.index = index;
        }

        @Override
        public void change(TextQuadAction action, Node graph, Node subject, Node property, Node value) {
            boolean label = property.equals(RDFS.label.asNode());
            if (!label || subject.isURI() && LABELLED.matcher(subject.getURI()).matches()) {
                super.change(action, graph, subject, property, value);
            }
        }

        private void add(Quad quad) {
            change(TextQuadAction.ADD, quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
        }
    }
}
