package org.w3id.relata.store.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * What the entries of an index are about: each holds one name or label of a thing, which is of a kind, and is spoken of more
 * or less often. It is worked out once for a state of the index, so that searching looks nothing up.
 */
final class IndexedThings {
    private static final int NOTHING = -1;

    private final int[] thingOfEntry;
    private final byte[] kindOfThing;
    private final int[] mentionsOfThing;

    private IndexedThings(int[] thingOfEntry, byte[] kindOfThing, int[] mentionsOfThing) {
        this.thingOfEntry = thingOfEntry;
        this.kindOfThing = kindOfThing;
        this.mentionsOfThing = mentionsOfThing;
    }

    /**
     * @param start what the IRIs of things begin with: {@code https://w3id.org/relata/id/}
     * @param mentions how often documents speak of things, by IRI
     */
    static IndexedThings of(IndexReader reader, String start, Map<String, Integer> mentions) throws IOException {
        int[] entries = new int[reader.maxDoc()];
        Arrays.fill(entries, NOTHING);
        byte[] kinds = new byte[entries.length];
        int[] counts = new int[entries.length];
        int things = 0;
        Terms iris = MultiTerms.getTerms(reader, SearchIndex.IRI);
        TermsEnum each = iris == null ? TermsEnum.EMPTY : iris.iterator();
        PostingsEnum found = null;
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            String iri = term.utf8ToString();
            Optional<ThingKind> kind =
                    iri.startsWith(start) ? ThingKind.ofPath(iri.substring(start.length())) : Optional.empty();
            if (kind.isPresent()) {
                found = each.postings(found, PostingsEnum.NONE);
                for (int entry = found.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = found.nextDoc()) {
                    entries[entry] = things;
                }
                kinds[things] = (byte) ThingKind.ALL.indexOf(kind.get());
                counts[things] = mentions.getOrDefault(iri, 0);
                things++;
            }
        }
        return new IndexedThings(entries, Arrays.copyOf(kinds, things), Arrays.copyOf(counts, things));
    }

    int size() {
        return kindOfThing.length;
    }

    /** The number of the thing that an entry is about; negative for what is not searched for. */
    int thing(int entry) {
        return thingOfEntry[entry];
    }

    ThingKind kind(int thing) {
        return ThingKind.ALL.get(kindOfThing[thing]);
    }

    /** How often documents speak of it. */
    int mentions(int thing) {
        return mentionsOfThing[thing];
    }

    /** How many of these things there are of each kind. */
    Map<ThingKind, Integer> numbers(int[] things, int count) {
        int[] numbers = new int[ThingKind.ALL.size()];
        for (int i = 0; i < count; i++) {
            numbers[kindOfThing[things[i]]]++;
        }
        Map<ThingKind, Integer> byKind = new HashMap<>();
        for (int kind = 0; kind < numbers.length; kind++) {
            if (numbers[kind] > 0) {
                byKind.put(ThingKind.ALL.get(kind), numbers[kind]);
            }
        }
        return byKind;
    }
}
