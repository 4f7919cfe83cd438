package org.w3id.relata.entity.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.w3id.relata.text.UserError;

/**
 * A statement that a thing here is a thing elsewhere, or another thing here: a mapping as in SSSOM (A Simple Standard for
 * Sharing Ontological Mappings), with evidence, author and status.
 *
 * @param subject the path of the thing below {@code id/}: {@code state/belarus}
 * @param subjectLabel what it is called
 * @param predicate how the two are related
 * @param object the IRI of the other thing
 * @param objectLabel what it is called there; empty where unknown
 * @param justification how it is known: a term of the Semantic Mapping Vocabulary without its prefix, such as
 *     {@code ManualMappingCuration}
 * @param author who stated it
 * @param date when it was stated
 * @param confidence how sure the author is, from 0 to 1
 * @param reviewer who accepted or rejected it; empty where it was the author
 * @param status what became of it
 * @param comment what the evidence is, in words; may be empty
 */
public record Mapping(
        String subject,
        String subjectLabel,
        Predicate predicate,
        String object,
        String objectLabel,
        String justification,
        String author,
        LocalDate date,
        BigDecimal confidence,
        String reviewer,
        Status status,
        String comment) {

    /** How two things are related; the name of the term without its prefix is as in SKOS and OWL. */
    public enum Predicate {
        /** They may be taken for each other nearly everywhere. */
        EXACT_MATCH("skos:exactMatch"),
        /** They may be taken for each other in some uses. */
        CLOSE_MATCH("skos:closeMatch"),
        BROAD_MATCH("skos:broadMatch"),
        NARROW_MATCH("skos:narrowMatch"),
        RELATED_MATCH("skos:relatedMatch"),
        /** They are one thing, for certain. */
        SAME_AS("owl:sameAs");

        private final String curie;

        Predicate(String curie) {
            this.curie = curie;
        }

        /** The term as a compact IRI: {@code skos:exactMatch}. */
        public String curie() {
            return curie;
        }
    }

    /** What became of a statement. */
    public enum Status {
        /** Nobody has looked at it; it is not published. */
        PROPOSED,
        /** It is published. */
        ACCEPTED,
        /** It is wrong. It is remembered so that it is never proposed again. */
        REJECTED;

        /** The word in the table. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The same statement after somebody has decided about it.
     *
     * @param decision accepted or rejected
     * @param by who decided
     * @throws UserError where it was decided otherwise before
     */
    public Mapping decided(Status decision, String by) {
        if (status != Status.PROPOSED && status != decision) {
            throw new UserError(
                    "that " + subject + " is <" + object + "> is " + status.word() + " already",
                    "edit its row by hand if that was a mistake");
        }
        return new Mapping(
                subject,
                subjectLabel,
                predicate,
                object,
                objectLabel,
                justification,
                author,
                date,
                confidence,
                by,
                decision,
                comment);
    }
}
