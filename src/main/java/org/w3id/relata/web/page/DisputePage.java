package org.w3id.relata.web.page;

import java.util.List;

/**
 * A content that sources disagree on.
 *
 * @param title what it is about, in words
 * @param ground why its claims exclude each other
 * @param meaning what that means, in plain words
 * @param independentVoices how many there are on all sides
 * @param about the contents of its claims, the first of them
 * @param moreContents how many contents there are beside these
 * @param sides who affirms and who denies; one side where only numbers differ
 */
public record DisputePage(
        Frame frame,
        String title,
        Link ground,
        String meaning,
        String independentVoices,
        List<Statement> about,
        int moreContents,
        List<Side> sides,
        Paging paging) {
    public DisputePage {
        about = List.copyOf(about);
        sides = List.copyOf(sides);
    }
}
