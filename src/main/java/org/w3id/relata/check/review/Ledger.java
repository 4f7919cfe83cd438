package org.w3id.relata.check.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a review found.
 *
 * @param file the ontology's
 * @param ontology its IRI
 * @param version what {@code owl:versionInfo} says, or empty
 * @param day the one for which waivers hold or have expired
 * @param findings sorted
 * @param runs what became of each check, in the order of their ids
 */
public record Ledger(
        String file, String ontology, String version, LocalDate day, List<LedgerFinding> findings, List<Run> runs) {
    /**
     * What became of a check.
     *
     * @param findings how many
     * @param notRun why it did not run; empty where it did, or where it is not a program's
     * @param signOff who looked, where that is for a person; null where nobody did
     */
    public record Run(Check check, int findings, String notRun, @Nullable SignOff signOff) {
        public boolean ran() {
            return check.isAutomated() && notRun.isEmpty();
        }
    }

    public Ledger {
        findings = List.copyOf(findings);
        runs = List.copyOf(runs);
    }

    /** Whether there is no error, and no warning that is not waived. */
    public boolean passed() {
        return findings.stream().noneMatch(LedgerFinding::fails);
    }
}
