package org.w3id.relata.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Those who affirm, or those who deny.
 *
 * @param title what they do
 * @param kind affirmed or denied
 * @param total how many claims there are, in words
 * @param voices how many independent voices, in words
 * @param origins to whom the claims go back, a voice each, the first of them
 * @param moreOrigins how many voices are not named
 * @param through who passed the claims on, with how many, the first of them
 * @param published when the first of the documents was published, or null
 * @param stated the earliest time that one of the claims states, or null
 * @param claims the part of the claims that is shown
 */
public record Side(
        String title,
        String kind,
        String total,
        String voices,
        List<VoiceLine> origins,
        int moreOrigins,
        List<VoiceLine> through,
        @Nullable First published,
        @Nullable First stated,
        ClaimList claims) {
    /**
     * The first of several, by time.
     *
     * @param date as it is written
     * @param where the document or the claim that says it
     */
    public record First(String date, Link where) {}

    public Side {
        origins = List.copyOf(origins);
        through = List.copyOf(through);
    }

    /** Whether nobody is on this side. */
    public boolean empty() {
        return claims.total() == 0;
    }
}
