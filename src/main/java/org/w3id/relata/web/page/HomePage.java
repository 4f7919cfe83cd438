package org.w3id.relata.web.page;

import java.util.List;

/** What is in here. */
public record HomePage(
        Frame frame, List<Count> counts, List<DocumentCard> documents, List<Link> disputes, List<QueryCard> queries) {
    /** How many there are of something. */
    public record Count(String label, String number) {}

    /** A document in a list. */
    public record DocumentCard(Link document, String outlet, String issued) {}

    public HomePage {
        counts = List.copyOf(counts);
        documents = List.copyOf(documents);
        disputes = List.copyOf(disputes);
        queries = List.copyOf(queries);
    }
}
