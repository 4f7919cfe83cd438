package org.w3id.relata.cli.review;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3id.relata.check.review.Ledger;
import org.w3id.relata.check.review.LedgerFinding;

/**
 * A ledger as builds read it (JUnit's XML): a suite with a case for each check. A case fails with the findings that fail the
 * review; what does not is in its output.
 */
final class LedgerJUnit {
    private LedgerJUnit() {}

    static String text(Ledger ledger) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            write(xml, ledger);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // it writes to memory
        }
        return text + "\n";
    }

    private static void write(XMLStreamWriter xml, Ledger ledger) throws XMLStreamException {
        List<Ledger.Run> cases =
                ledger.runs().stream().filter(run -> run.check().isAutomated()).toList();
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", clean("Review of " + ledger.file()));
        xml.writeAttribute("tests", "" + cases.size());
        xml.writeAttribute(
                "failures",
                ""
                        + cases.stream()
                                .filter(run -> !failing(ledger, run).isEmpty())
                                .count());
        xml.writeAttribute("errors", "0");
        xml.writeAttribute(
                "skipped",
                "" + cases.stream().filter(run -> !run.notRun().isEmpty()).count());
        for (Ledger.Run run : cases) {
            write(xml, ledger, run);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private static void write(XMLStreamWriter xml, Ledger ledger, Ledger.Run run) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "review." + run.check().family());
        xml.writeAttribute("name", run.check().id() + ": " + run.check().title());
        if (!run.notRun().isEmpty()) {
            xml.writeEmptyElement("skipped");
            xml.writeAttribute("message", clean(run.notRun()));
        }
        List<LedgerFinding> failing = failing(ledger, run);
        if (!failing.isEmpty()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", failing.size() + " findings");
            xml.writeAttribute("type", LedgerText.word(run.check().severity()));
            lines(xml, failing);
            xml.writeEndElement();
        }
        List<LedgerFinding> others =
                of(ledger, run).stream().filter(finding -> !finding.fails()).toList();
        if (!others.isEmpty()) {
            xml.writeStartElement("system-out");
            lines(xml, others);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void lines(XMLStreamWriter xml, List<LedgerFinding> findings) throws XMLStreamException {
        for (LedgerFinding finding : findings) {
            xml.writeCharacters(clean("%s %s: %s. Remedy: %s.%s\n"
                    .formatted(
                            finding.place(),
                            finding.id(),
                            finding.message(),
                            finding.remedy(),
                            finding.waiver() == null
                                    ? ""
                                    : " Waived: " + finding.waiver().reason() + ".")));
        }
    }

    /** Without the characters that XML 1.0 cannot have. */
    private static String clean(String text) {
        return text.codePoints()
                .map(point -> point == '\n'
                                || point == '\t'
                                || (point >= 0x20 && point < 0xD800)
                                || (point >= 0xE000 && point <= 0xFFFD)
                                || point >= 0x10000
                        ? point
                        : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<LedgerFinding> failing(Ledger ledger, Ledger.Run run) {
        return of(ledger, run).stream().filter(LedgerFinding::fails).toList();
    }

    private static List<LedgerFinding> of(Ledger ledger, Ledger.Run run) {
        return ledger.findings().stream()
                .filter(finding -> finding.check().equals(run.check()))
                .toList();
    }
}
