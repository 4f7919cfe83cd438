package org.w3id.relata.cli.review;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3id.relata.check.Severity;
import org.w3id.relata.check.review.Check;
import org.w3id.relata.check.review.Ledger;
import org.w3id.relata.check.review.LedgerFinding;
import org.w3id.relata.check.review.SignOff;
import org.w3id.relata.check.review.Waiver;
import org.w3id.relata.web.ReviewPages;
import org.w3id.relata.web.page.ReviewPage;

/** A ledger as a page. */
final class LedgerHtml {
    private final Ledger ledger;

    private LedgerHtml(Ledger ledger) {
        this.ledger = ledger;
    }

    static String of(Ledger ledger) {
        return ReviewPages.html(new LedgerHtml(ledger).page());
    }

    private ReviewPage page() {
        return new ReviewPage(
                ledger.ontology(),
                ledger.file(),
                ledger.version(),
                ledger.passed(),
                ledger.day().toString(),
                summary(),
                groups(),
                ledger.findings().stream()
                        .filter(LedgerFinding::isWaived)
                        .map(LedgerHtml::finding)
                        .toList(),
                runs(Check.Method.SIGN_OFF).stream().map(LedgerHtml::signOff).toList(),
                ledger.runs().stream()
                        .filter(run -> run.check().isAutomated())
                        .map(LedgerHtml::ran)
                        .toList(),
                runs(Check.Method.NOT_APPLICABLE).stream()
                        .map(Ledger.Run::check)
                        .map(check -> new ReviewPage.Left(check.id(), check.catalogue(), check.title(), check.look()))
                        .toList());
    }

    private List<Ledger.Run> runs(Check.Method how) {
        return ledger.runs().stream().filter(run -> run.check().how() == how).toList();
    }

    private List<ReviewPage.Row> summary() {
        return ledger.runs().stream()
                .map(run -> run.check().family())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(this::row)
                .toList();
    }

    private ReviewPage.Row row(String family) {
        List<LedgerFinding> findings = ledger.findings().stream()
                .filter(finding -> finding.check().family().equals(family))
                .toList();
        long ran = ledger.runs().stream()
                .filter(run -> run.ran() && run.check().family().equals(family))
                .count();
        return new ReviewPage.Row(
                family,
                (int) ran,
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.INFO),
                (int) findings.stream().filter(LedgerFinding::isWaived).count());
    }

    private static int count(List<LedgerFinding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity && !finding.isWaived())
                .count();
    }

    private List<ReviewPage.Group> groups() {
        List<ReviewPage.Group> groups = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            List<ReviewPage.Finding> findings = ledger.findings().stream()
                    .filter(finding -> finding.severity() == severity && !finding.isWaived())
                    .map(LedgerHtml::finding)
                    .toList();
            if (!findings.isEmpty()) {
                groups.add(new ReviewPage.Group(title(severity), LedgerText.word(severity), findings));
            }
        }
        return groups;
    }

    private static String title(Severity severity) {
        return switch (severity) {
            case ERROR -> "Errors";
            case WARNING -> "Warnings";
            case INFO -> "Notes";
        };
    }

    private static ReviewPage.Finding finding(LedgerFinding finding) {
        Waiver waiver = finding.waiver();
        return new ReviewPage.Finding(
                finding.id(),
                finding.check().catalogue(),
                finding.node(),
                finding.place(),
                finding.message(),
                finding.remedy(),
                waiver == null
                        ? ""
                        : "%s (%s, until %s)".formatted(waiver.reason(), waiver.author(), waiver.expires()));
    }

    private static ReviewPage.SignedOff signOff(Ledger.Run run) {
        Check check = run.check();
        SignOff signOff = run.signOff();
        return new ReviewPage.SignedOff(
                check.id(),
                check.catalogue(),
                check.title(),
                check.look(),
                signOff == null
                        ? ""
                        : "%s, %s, version %s".formatted(signOff.author(), signOff.date(), signOff.version()),
                signOff == null ? "" : signOff.remark());
    }

    private static ReviewPage.Ran ran(Ledger.Run run) {
        Check check = run.check();
        return new ReviewPage.Ran(
                check.id(),
                check.catalogue(),
                check.title(),
                check.how().word(),
                LedgerText.word(check.severity()),
                run.findings(),
                run.notRun());
    }
}
