package org.w3id.relata.check.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.relata.check.Severity;
import org.w3id.relata.check.review.Check.Method;

/** What the ledger asks of its own tables: that waivers hold and fit, and that somebody looked at what is for people. */
record LedgerRules(Catalogue catalogue, LocalDate day) {
    static final Set<String> CHECKS = Set.of(
            "review-waiver-expired",
            "review-waiver-unused",
            "review-waiver-of-error",
            "review-sign-off-missing",
            "review-sign-off-outdated");

    /** The findings with those of them waived that a waiver fits, and with what is wrong with the waivers. */
    List<LedgerFinding> apply(List<Waiver> waivers, List<LedgerFinding> findings, Set<String> ran) {
        List<LedgerFinding> all = new ArrayList<>(findings);
        for (Waiver waiver : waivers) {
            Set<LedgerFinding> fitting = new HashSet<>();
            findings.stream().filter(finding -> waiver.fits(finding.id())).forEach(fitting::add);
            if (!waiver.holdsOn(day)) {
                all.add(about(
                        "review-waiver-expired",
                        waiver.finding(),
                        "It expired on " + waiver.expires(),
                        waiver.place()));
            } else if (fitting.isEmpty() && (ran.contains(waiver.check()) || !isAutomated(waiver))) {
                all.add(about("review-waiver-unused", waiver.finding(), "It fits no finding", waiver.place()));
            } else if (fitting.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
                all.add(about("review-waiver-of-error", waiver.finding(), "It is for an error", waiver.place()));
            } else {
                all.replaceAll(finding -> fitting.contains(finding) ? finding.waivedBy(waiver) : finding);
            }
        }
        return all;
    }

    private boolean isAutomated(Waiver waiver) {
        Check check = catalogue.checks().get(waiver.check());
        return check != null && check.isAutomated();
    }

    /** What is not signed off, or was for another version. */
    List<LedgerFinding> signOffs(Map<String, SignOff> signOffs, String version, String file) {
        List<LedgerFinding> findings = new ArrayList<>();
        for (Check check : catalogue.checks().values()) {
            SignOff signOff = signOffs.get(check.id());
            if (check.how() != Method.SIGN_OFF) {
                continue;
            }
            if (signOff == null) {
                findings.add(about("review-sign-off-missing", check.id(), "Nobody looked: " + check.look(), file));
            } else if (!signOff.isFor(version)) {
                String message = "It was looked at in version " + signOff.version() + ", and this is " + version;
                findings.add(about("review-sign-off-outdated", check.id(), message, signOff.place()));
            }
        }
        return findings;
    }

    private LedgerFinding about(String id, String name, String message, String place) {
        Check check = catalogue.check(id);
        return new LedgerFinding(id + "/" + name, check, name, message, check.remedy(), place, null);
    }
}
