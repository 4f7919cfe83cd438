package org.w3id.relata.check;

import java.util.List;

/**
 * What a check found.
 *
 * @param findings sorted, each once
 */
public record CheckReport(List<Finding> findings) {
    public CheckReport {
        findings = List.copyOf(findings);
    }

    /** Whether there is nothing but warnings. */
    public boolean passed() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
