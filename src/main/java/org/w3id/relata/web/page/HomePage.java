package org.w3id.relata.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in here.
 *
 * @param script suggests names in the search box
 * @param span which time the documents are from; null where none has a date
 * @param release the present version of the data; null where none was published
 * @param allDocuments where all documents are listed
 */
public record HomePage(
        Frame frame,
        String script,
        List<Count> counts,
        @Nullable String span,
        @Nullable Release release,
        List<Disputed> disputes,
        List<Voice> sources,
        List<DocumentCard> documents,
        @Nullable String allDocuments,
        List<QueryCard> queries) {
    /** How many there are of something. */
    public record Count(String label, String number) {}

    /** A version of the data, and the day on which it was published. */
    public record Release(String version, String issued, String day) {}

    /** A document in a list. */
    public record DocumentCard(Link document, String outlet, String issued) {}

    /** Somebody with the number of their claims, and its share of the greatest number, in percent. */
    public record Voice(Link source, String claims, String unit, int share) {}

    /**
     * A content with those who are for and against it.
     *
     * @param dispute the page of the dispute, called by its content
     * @param size how many voices and claims there are, in words
     * @param share how many percent of the claims affirm it
     */
    public record Disputed(Link dispute, String size, Side affirming, Side denying, int share) {}

    /**
     * A side of a dispute.
     *
     * @param voices the first of those who are on it
     * @param more how many others are
     * @param claims how many claims it has, in words
     */
    public record Side(List<Link> voices, int more, String claims) {
        public Side {
            voices = List.copyOf(voices);
        }
    }

    public HomePage {
        counts = List.copyOf(counts);
        disputes = List.copyOf(disputes);
        sources = List.copyOf(sources);
        documents = List.copyOf(documents);
        queries = List.copyOf(queries);
    }
}
