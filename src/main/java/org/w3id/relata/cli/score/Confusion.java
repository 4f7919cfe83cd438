package org.w3id.relata.cli.score;

/**
 * One value where the gold has another: a mark of the same claim; or, instead of a relation that is missed, one that is not
 * in the gold, found in the same words and with at least one side in common.
 *
 * @param facet what kind of value it is
 * @param gold what the annotator has
 * @param read what it was read as
 */
public record Confusion(Facet facet, String gold, String read) implements Comparable<Confusion> {
    @Override
    public int compareTo(Confusion other) {
        int byFacet = facet.compareTo(other.facet);
        int byGold = byFacet == 0 ? gold.compareTo(other.gold) : byFacet;
        return byGold == 0 ? read.compareTo(other.read) : byGold;
    }
}
