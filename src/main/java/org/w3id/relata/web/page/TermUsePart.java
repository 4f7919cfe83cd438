package org.w3id.relata.web.page;

import java.util.List;

/**
 * Where the data uses a term.
 *
 * @param summary how often, in words
 * @param examples claims with it
 * @param beside what else stands on the things for which it is used
 * @param besideNote what these are, and whether they are all of them
 */
public record TermUsePart(String summary, List<ExampleClaim> examples, List<Beside> beside, String besideNote) {
    /** A property with how many of the things have it, of how many. */
    public record Beside(Link property, int things, int of) {}

    public TermUsePart {
        examples = List.copyOf(examples);
        beside = List.copyOf(beside);
    }
}
