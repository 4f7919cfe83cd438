package org.w3id.relata.web.page;

import java.util.List;

/**
 * The ledger of a review, as a page that stands by itself.
 *
 * @param ontology the IRI of what was reviewed
 * @param file where it is
 * @param version may be empty
 * @param passed whether nothing is left that fails the review
 * @param day for which waivers hold
 * @param summary how many findings there are, by catalogue
 * @param groups what is not waived, by severity
 * @param waived what is
 * @param signOffs what is for people to judge
 * @param checks what became of those that are automated
 * @param left which do not apply, and why
 */
public record ReviewPage(
        String ontology,
        String file,
        String version,
        boolean passed,
        String day,
        List<Row> summary,
        List<Group> groups,
        List<Finding> waived,
        List<SignedOff> signOffs,
        List<Ran> checks,
        List<Left> left) {
    /** Numbers of findings that are not waived, and of those that are. */
    public record Row(String catalogue, int checks, int errors, int warnings, int notes, int waived) {}

    /** Findings of one severity. */
    public record Group(String title, String severity, List<Finding> findings) {
        public Group {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A finding.
     *
     * @param waiver reason, author and last day; empty where it is not waived
     */
    public record Finding(
            String id, String catalogue, String node, String place, String message, String remedy, String waiver) {}

    /**
     * Something for people to look at.
     *
     * @param signed who looked, when and at which version; empty where nobody did
     */
    public record SignedOff(String id, String catalogue, String title, String look, String signed, String remark) {}

    /** A check with the number of its findings, or why it did not run. */
    public record Ran(
            String id, String catalogue, String title, String how, String severity, int findings, String notRun) {}

    /** A check that does not apply. */
    public record Left(String id, String catalogue, String title, String reason) {}

    public ReviewPage {
        summary = List.copyOf(summary);
        groups = List.copyOf(groups);
        waived = List.copyOf(waived);
        signOffs = List.copyOf(signOffs);
        checks = List.copyOf(checks);
        left = List.copyOf(left);
    }
}
