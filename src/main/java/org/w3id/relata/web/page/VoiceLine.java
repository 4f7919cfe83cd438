package org.w3id.relata.web.page;

import java.util.List;

/**
 * One origin of what is said on a side of a dispute.
 *
 * @param origins who it goes back to; several who speak together
 * @param claims how many claims go back to it
 */
public record VoiceLine(List<Link> origins, int claims) {
    public VoiceLine {
        origins = List.copyOf(origins);
    }
}
