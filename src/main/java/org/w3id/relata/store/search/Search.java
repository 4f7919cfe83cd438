package org.w3id.relata.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Iris;

/**
 * Finds things by the beginnings of words in their names and labels. It asks the same index as {@code text:query} does, and
 * sees what was committed; ranking asks more of it than that can be told to.
 */
public final class Search {
    private static final Set<String> STORED = Set.of(SearchIndex.IRI, SearchIndex.ALIAS);

    private final DatasetGraph dataset;
    private final String start;
    private final Supplier<Map<String, Integer>> mentions;
    private @Nullable State state;

    /** A state of the index, and what its entries are about. */
    private record State(DirectoryReader reader, Map<String, Integer> mentions, IndexedThings things) {}

    /**
     * @param dataset with its search index; without one nothing is found
     * @param iris the names of its things
     * @param mentions how often the data speaks of things, by IRI; the same map as long as that is the same
     */
    public Search(DatasetGraph dataset, Iris iris, Supplier<Map<String, Integer>> mentions) {
        this.dataset = dataset;
        this.start = iris.id("").getURI();
        this.mentions = mentions;
    }

    /**
     * What fits. Only the first words of a long text are looked for, and without any nothing is found.
     *
     * @param words as they were typed; each is the beginning of a word
     * @param parts what is wanted of it
     */
    public Hits find(String words, List<Part> parts) {
        return SearchIndex.of(dataset).map(index -> find(words, parts, index)).orElse(Hits.none(parts));
    }

    /** Reads ahead what searching needs, so that the first who searches need not wait for it. */
    public void prepare() {
        find("", List.of());
    }

    private Hits find(String words, List<Part> parts, TextIndexLucene index) {
        try {
            State current = acquire(index);
            try {
                WordQuery query = WordQuery.of(words, index.getQueryAnalyzer());
                return query.isEmpty() ? Hits.none(parts) : find(query, parts, current);
            } finally {
                current.reader().decRef();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Hits find(WordQuery query, List<Part> parts, State current) throws IOException {
        IndexSearcher searcher = new IndexSearcher(current.reader());
        Ranking ranking = new Ranking(current.things(), query.words().size());
        searcher.search(query.query(), ranking);
        List<List<Hit>> found = new ArrayList<>();
        for (Part part : parts) {
            found.add(hits(ranking, part, searcher.storedFields(), current.things()));
        }
        return new Hits(found, ranking.numbers());
    }

    private static List<Hit> hits(Ranking ranking, Part part, StoredFields stored, IndexedThings things)
            throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (int entry : ranking.entries(part)) {
            Document document = stored.document(entry, STORED);
            hits.add(new Hit(
                    NodeFactory.createURI(document.get(SearchIndex.IRI)),
                    things.kind(things.thing(entry)),
                    document.get(SearchIndex.ALIAS)));
        }
        return hits;
    }

    /** The index as it was committed last; to be let go of by whoever asked. */
    private synchronized State acquire(TextIndexLucene index) throws IOException {
        State known = state;
        DirectoryReader reader = known == null
                ? DirectoryReader.open(index.getDirectory())
                : DirectoryReader.openIfChanged(known.reader());
        Map<String, Integer> counts = mentions.get();
        if (known == null || reader != null || known.mentions() != counts) {
            known = replaced(known, reader == null ? known.reader() : reader, counts);
            state = known;
        }
        known.reader().incRef();
        return known;
    }

    private State replaced(@Nullable State before, DirectoryReader reader, Map<String, Integer> counts)
            throws IOException {
        State state = new State(reader, counts, IndexedThings.of(reader, start, counts));
        if (before != null && before.reader() != reader) {
            before.reader().decRef();
        }
        return state;
    }
}
