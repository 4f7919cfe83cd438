package org.w3id.relata.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.w3id.relata.check.CheckReport;
import org.w3id.relata.check.Finding;

/** Findings as lines: severity, file, node, message, remedy, and the shape or rule that found it. */
final class FindingLines {
    private FindingLines() {}

    static void write(CheckReport report, PrintWriter out) {
        report.findings().forEach(finding -> out.println(line(finding)));
        out.flush();
    }

    static String line(Finding finding) {
        return "%s %s%s: %s. Remedy: %s. [%s]"
                .formatted(
                        finding.severity().name().toLowerCase(Locale.ROOT),
                        finding.file(),
                        finding.node() == null ? "" : " <" + finding.node() + ">",
                        endless(finding.message()),
                        endless(finding.remedy()),
                        finding.check());
    }

    private static String endless(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
