package org.w3id.relata.store.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/**
 * Ranks things by their best entry: what documents speak of before what only the gazetteer knows; names that are just the
 * words that were typed, then names with more of them in full; what is spoken of more often; a thing's own name before its
 * others; short names before long ones.
 */
final class Ranking extends SimpleCollector {
    private static final int MOST_WORDS = 63;
    private static final int MOST_IN_FULL = 15;
    private static final int MOST_MENTIONS = (1 << 18) - 1;

    private final IndexedThings things;
    private final int words;
    private final long[] best;
    private final int[] found;
    private int count;
    private int start;
    private @Nullable Scorable scorer;
    private final @Nullable NumericDocValues[] lengths = new NumericDocValues[SearchIndex.FIELDS.size()];

    /** @param words how many words are looked for */
    Ranking(IndexedThings things, int words) {
        this.things = things;
        this.words = words;
        this.best = new long[things.size()];
        this.found = new int[things.size()];
    }

    /** How many things of each kind were found. */
    Map<ThingKind, Integer> numbers() {
        return things.numbers(found, count);
    }

    /** The entries that a part of the things was found by, the best first. */
    int[] entries(Part part) {
        if (part.most() == 0) {
            return new int[0];
        }
        return Arrays.stream(found, 0, count)
                .filter(thing -> part.kinds().test(things.kind(thing)))
                .mapToLong(thing -> -best[thing])
                .sorted()
                .skip(part.from())
                .limit(part.most())
                .mapToInt(rank -> (int) (Integer.MAX_VALUE - (-rank & Integer.MAX_VALUE)))
                .toArray();
    }

    @Override
    public void collect(int inLeaf) throws IOException {
        int entry = start + inLeaf;
        int thing = things.thing(entry);
        if (thing < 0) {
            return;
        }
        long rank = rank(inLeaf, things.mentions(thing)) << 31 | (Integer.MAX_VALUE - entry);
        if (best[thing] == 0) {
            found[count++] = thing;
        }
        best[thing] = Math.max(best[thing], rank);
    }

    /** At most 32 bits, so that the rank and the number of the entry are one positive number. */
    private long rank(int inLeaf, int mentions) throws IOException {
        int inFull = Math.min((int) Objects.requireNonNull(scorer).score(), MOST_IN_FULL);
        int field = field(inLeaf);
        int length = Math.min(length(inLeaf, field), MOST_WORDS);
        long rank = mentions > 0 ? 1 : 0;
        rank = rank << 1 | (inFull == words && length == words ? 1 : 0);
        rank = rank << 4 | inFull;
        rank = rank << 18 | Math.min(mentions, MOST_MENTIONS);
        rank = rank << 1 | (field == SearchIndex.FIELDS.indexOf(SearchIndex.ALIAS) ? 0 : 1);
        return rank << 6 | (MOST_WORDS - length);
    }

    /** Which field an entry has; each has one. */
    private int field(int inLeaf) throws IOException {
        for (int field = 0; field < lengths.length; field++) {
            NumericDocValues norms = lengths[field];
            if (norms != null && norms.advanceExact(inLeaf)) {
                return field;
            }
        }
        return 0;
    }

    /** How many words an entry has, as Lucene keeps it: exact for those that are short. */
    private int length(int inLeaf, int field) throws IOException {
        NumericDocValues norms = lengths[field];
        return norms != null && norms.advanceExact(inLeaf)
                ? SmallFloat.byte4ToInt((byte) norms.longValue())
                : MOST_WORDS;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        start = leaf.docBase;
        for (int field = 0; field < lengths.length; field++) {
            lengths[field] = leaf.reader().getNormValues(SearchIndex.FIELDS.get(field));
        }
    }

    @Override
    public void setScorer(Scorable ofLeaf) {
        scorer = ofLeaf;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }
}
