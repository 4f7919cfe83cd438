package org.w3id.relata.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well the converter reads.
 *
 * @param version of the converter that was measured
 * @param documents how many documents were annotated
 * @param unread how many of them were never read while the rules were written
 * @param twice how many of them were annotated twice
 * @param facts what it reaches on those that were never read
 * @param kinds claims by their kind, those of each way of telling them apart under a title
 * @param measures what the titles of the tables mean
 * @param weaknesses what it is bad at
 * @param contact where to report a wrong claim; null where nobody has said
 */
public record QualityPage(
        Frame frame,
        String version,
        int documents,
        int unread,
        int twice,
        List<Fact> facts,
        FigureTable groups,
        FigureTable spread,
        FigureTable agreement,
        FigureTable kinds,
        List<RelationSection> relations,
        List<Term> measures,
        List<Term> weaknesses,
        @Nullable Link contact) {
    /** So many of so many, and of what. */
    public record Fact(int part, int whole, String words) {}

    /** A word and what it means. */
    public record Term(String word, String meaning) {}

    /**
     * Relations that are told of together.
     *
     * @param title empty where there is only one section
     */
    public record RelationSection(String title, List<RelationRow> rows) {
        public RelationSection {
            rows = List.copyOf(rows);
        }
    }

    /**
     * How well a relation is read.
     *
     * @param f1 from 0 to 1; empty where there is nothing to measure, as are the shares
     * @param precision the share of those given that are right
     * @param recall the share of those stated that are found
     */
    public record RelationRow(
            Link relation, String f1, String precision, String recall, int stated, int found, int given, int right) {}

    public QualityPage {
        facts = List.copyOf(facts);
        relations = List.copyOf(relations);
        measures = List.copyOf(measures);
        weaknesses = List.copyOf(weaknesses);
    }
}
