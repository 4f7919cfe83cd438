package org.w3id.relata.text.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the main part of a Word document into blocks: its paragraphs, list items and rows of tables. */
final class WordBlocks {
    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "Fallback", "footnotePr", "sectPr", "tblPr", "instrText", "delText");
    private static final int LONGEST_ROW = 400;

    private final XMLStreamReader reader;
    private final Blocks blocks;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final Deque<List<String>> rows = new ArrayDeque<>();
    private boolean hidden;

    WordBlocks(XMLStreamReader reader, Blocks blocks) {
        this.reader = reader;
        this.blocks = blocks;
    }

    /** A paragraph may hold others, in a text box. */
    private static final class Paragraph {
        final StringBuilder words = new StringBuilder();
        boolean listed;
        boolean skipped;
    }

    /** @throws XMLStreamException where the part is not well-formed */
    void read() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                default -> {}
            }
        }
    }

    private void start(String name) throws XMLStreamException {
        if (LEFT_OUT.contains(name)) {
            skip();
            return;
        }
        switch (name) {
            case "p" -> open.push(new Paragraph());
            case "tr" -> rows.push(new ArrayList<>());
            case "r" -> hidden = false;
            case "vanish" -> hidden = isOn();
            case "t" -> append(reader.getElementText());
            case "tab", "br", "cr" -> append(" ");
            case "noBreakHyphen" -> append("-");
            case "numPr" -> current().listed = true;
            case "pStyle" -> current().skipped = value().startsWith("TOC");
            default -> {}
        }
    }

    private void end(String name) {
        if (name.equals("p") && !open.isEmpty()) {
            Paragraph paragraph = open.pop();
            String words = Blocks.clean(paragraph.words.toString());
            if (!paragraph.skipped && !words.isEmpty()) {
                add(paragraph.listed ? Blocks.BULLET + words : words);
            }
        } else if (name.equals("tr") && !rows.isEmpty()) {
            List<String> row = rows.pop();
            String line = String.join(" | ", row);
            if (line.length() <= LONGEST_ROW) {
                add(line);
            } else {
                row.forEach(this::add); // a table that only lays out the page
            }
        }
    }

    private void add(String block) {
        if (rows.isEmpty()) {
            blocks.add(block);
        } else {
            rows.element().add(block);
        }
    }

    private void append(String words) {
        if (!hidden) {
            current().words.append(words);
        }
    }

    private Paragraph current() {
        if (open.isEmpty()) {
            open.push(new Paragraph()); // a broken document that has text outside of paragraphs
        }
        return open.element();
    }

    private String value() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("val")) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    private boolean isOn() {
        return !Set.of("0", "false", "off").contains(value());
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
