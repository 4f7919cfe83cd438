package org.w3id.relata.cli.review;

import java.util.List;
import java.util.Locale;
import org.w3id.relata.check.Severity;
import org.w3id.relata.check.review.Ledger;
import org.w3id.relata.check.review.LedgerFinding;
import org.w3id.relata.check.review.Waiver;

/** A ledger for a terminal: one line a finding, what is waived after the others, and a sum. */
final class LedgerText {
    private LedgerText() {}

    static String of(Ledger ledger) {
        StringBuilder text = new StringBuilder();
        ledger.findings().stream()
                .filter(finding -> !finding.isWaived())
                .forEach(finding -> text.append(onOneLine(line(finding))).append('\n'));
        ledger.findings().stream()
                .filter(LedgerFinding::isWaived)
                .forEach(finding -> text.append(onOneLine(line(finding))).append('\n'));
        ledger.runs().stream().filter(run -> !run.notRun().isEmpty()).forEach(run -> text.append(
                        onOneLine("not run %s: %s".formatted(run.check().id(), run.notRun())))
                .append('\n'));
        return text.append(sum(ledger)).append('\n').toString();
    }

    private static String line(LedgerFinding finding) {
        Waiver waiver = finding.waiver();
        String line = "%s %s: %s. Remedy: %s. [%s]"
                .formatted(
                        word(finding.severity()),
                        finding.place(),
                        endless(finding.message()),
                        endless(finding.remedy()),
                        finding.id());
        return waiver == null
                ? line
                : "waived %s Waived until %s: %s.".formatted(line, waiver.expires(), endless(waiver.reason()));
    }

    /** Words of others may hold line breaks, or orders to the terminal. */
    private static String onOneLine(String line) {
        return line.replaceAll("\\p{Cntrl}+", " ");
    }

    /** How many there are of which. */
    static String sum(Ledger ledger) {
        long ran = ledger.runs().stream().filter(Ledger.Run::ran).count();
        return "%s: %s, %s, %s, %s, %d waived; %d checks ran"
                .formatted(
                        ledger.file(),
                        ledger.passed() ? "passed" : "failed",
                        count(ledger, Severity.ERROR, "errors"),
                        count(ledger, Severity.WARNING, "warnings"),
                        count(ledger, Severity.INFO, "notes"),
                        ledger.findings().stream()
                                .filter(LedgerFinding::isWaived)
                                .count(),
                        ran);
    }

    private static String count(Ledger ledger, Severity severity, String words) {
        List<LedgerFinding> counted = ledger.findings().stream()
                .filter(finding -> finding.severity() == severity && !finding.isWaived())
                .toList();
        return counted.size() + " " + words;
    }

    static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String endless(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
