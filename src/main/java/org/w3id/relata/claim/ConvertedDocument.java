package org.w3id.relata.claim;

import java.util.List;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.EntityMention;
import org.w3id.relata.text.SourceDocument;

/**
 * A document with everything that was found in it.
 *
 * @param document what was read
 * @param claims in the order of their evidence
 * @param entities every entity that a claim or a mention refers to, those of the gazetteer included, sorted
 * @param mentions every mention, sorted by span
 * @param report what whoever extends the lexicon wants to know
 */
public record ConvertedDocument(
        SourceDocument document,
        List<Claim> claims,
        List<Entity> entities,
        List<EntityMention> mentions,
        ConversionReport report) {
    public ConvertedDocument {
        claims = List.copyOf(claims);
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
    }
}
