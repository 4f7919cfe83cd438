package org.w3id.relata.web.page;

/** Who affirms and who denies a content. */
public record Voices(Statement statement, ClaimList affirmed, ClaimList denied) {
    /** Whether there is anybody at all. */
    public boolean any() {
        return affirmed.total() + denied.total() > 0;
    }
}
