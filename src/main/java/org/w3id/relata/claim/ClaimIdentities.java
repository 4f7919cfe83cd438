package org.w3id.relata.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.text.DocumentText;

/**
 * Gives claims their ids: hashes of document, words and chain, with an ordinal among equals and without offsets, so
 * that a claim keeps its id while the document changes elsewhere.
 */
final class ClaimIdentities {
    private static final int BYTES = 8;

    private final String key;
    private final DocumentText text;
    private final Map<String, Integer> ordinals = new HashMap<>();

    private ClaimIdentities(String key, DocumentText text) {
        this.key = key;
        this.text = text;
    }

    /**
     * The claims of a document in the order of their words; equal drafts are one.
     *
     * @param key the document's key
     */
    static List<Claim> identify(String key, DocumentText text, List<DraftClaim> drafts) {
        ClaimIdentities identities = new ClaimIdentities(key, text);
        return drafts.stream()
                .map(DraftClaim::claim)
                .distinct()
                .sorted(Comparator.comparing(Claim::evidence)
                        .thenComparing(claim -> names(claim.chain()))
                        .thenComparing(claim -> claim.propositions().toString()))
                .map(claim -> claim.withId(identities.of(claim)))
                .toList();
    }

    private String of(Claim claim) {
        String content = key + "\n" + text.cut(claim.evidence()) + "\n" + names(claim.chain());
        return hash(content + "\n" + ordinals.merge(content, 1, Integer::sum));
    }

    private static String names(List<Attribution> chain) {
        StringBuilder names = new StringBuilder();
        chain.forEach(link ->
                names.append(link.agents().stream().map(Entity::path).toList()).append('>'));
        return names.toString();
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
