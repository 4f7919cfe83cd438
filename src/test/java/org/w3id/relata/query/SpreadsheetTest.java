package org.w3id.relata.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SpreadsheetTest {
    /** A cell: its type in the file, what it holds, and the format of its number. */
    private record Cell(String type, String value, String format) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            textBlock =
                    """
            42                                              ¦ n ¦ 42                   ¦ General
            -0.5                                            ¦ n ¦ -0.5                 ¦ General
            '3000.0'                                        ¦ n ¦ 3000.0               ¦ General
            "1.5e3"^^xsd:double                             ¦ n ¦ 1500                 ¦ General
            "7"^^xsd:nonNegativeInteger                     ¦ n ¦ 7                    ¦ General
            "12345678901234567890"^^xsd:integer             ¦ s ¦ 12345678901234567890 ¦ General
            "INF"^^xsd:double                               ¦ s ¦ INF                  ¦ General
            "many"^^xsd:integer                             ¦ s ¦ many                 ¦ General
            "2022-11-05"^^xsd:date                          ¦ n ¦ 44870                ¦ yyyy-mm-dd
            "2022-11-05T12:00:00Z"^^xsd:dateTime            ¦ n ¦ 44870.5              ¦ yyyy-mm-dd hh:mm:ss
            "2022-11-05T12:00:00+12:00"^^xsd:dateTime       ¦ n ¦ 44870                ¦ yyyy-mm-dd hh:mm:ss
            "1812-06-24"^^xsd:date                          ¦ s ¦ 1812-06-24           ¦ General
            "2022"^^xsd:gYear                               ¦ s ¦ 2022                 ¦ General
            true                                            ¦ b ¦ 1                    ¦ General
            "words"                                         ¦ s ¦ words                ¦ General
            "слова"@ru                                      ¦ s ¦ слова                ¦ General
            <https://w3id.org/relata/id/state/belarus>      ¦ s ¦ https://w3id.org/relata/id/state/belarus ¦ General
            """)
    void aTermIsACellOfItsKind(String term, String type, String value, String format) {
        Cell cell = sheet(List.of("x"), List.of(SSE.parseNode(term))).get(1).get(0);
        assertThat(cell.type()).isEqualTo(type);
        if (type.equals("n")) {
            assertThat(Double.parseDouble(cell.value())).isEqualTo(Double.parseDouble(value));
        } else {
            assertThat(cell.value()).isEqualTo(value);
        }
        assertThat(cell.format()).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=HYPERLINK(\"http://evil.example\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void whatLooksLikeAFormulaIsTextAndStaysIt(String text) {
        Cell cell = sheet(List.of("x"), List.of(literal(text))).get(1).get(0);
        assertThat(cell.type()).isEqualTo("s");
        assertThat(cell.format()).isEqualTo("@");
        assertThat(cell.value().strip()).isEqualTo(text.strip());
        assertThat(part("xl/worksheets/sheet1.xml", List.of("x"), List.of(literal(text))))
                .doesNotContain("<f>", "<f ");
    }

    @Test
    void theColumnsAreNamedInARowThatStaysInSight() {
        List<String> columns = List.of("source", "sourceLabel", "claims");
        List<Node> row = List.of(SSE.parseNode("<https://x.example/a>"), literal("A & B <c>"), SSE.parseNode("3"));
        assertThat(sheet(columns, row))
                .extracting(cells -> cells.stream().map(Cell::value).toList())
                .containsExactly(columns, List.of("https://x.example/a", "A & B <c>", "3"));
        assertThat(part("xl/worksheets/sheet1.xml", columns, row)).contains("ySplit=\"1\"", "state=\"frozen\"");
    }

    @Test
    void whatIsNotThereIsNoCellAndWhatNoFileCanCarryIsLeftOut() {
        assertThat(sheet(List.of("x", "y"), Arrays.asList(null, literal("a\u0001b\uD83D\uDE80")))
                        .get(1))
                .extracting(Cell::value)
                .last()
                .isEqualTo("ab\uD83D\uDE80");
        String cut = sheet(List.of("x"), List.of(literal("\uD83D\uDE80".repeat(30_000))))
                .get(1)
                .get(0)
                .value();
        assertThat(cut).hasSizeLessThanOrEqualTo(32_767).endsWith("\uD83D\uDE80…");
    }

    private static Node literal(String text) {
        return org.apache.jena.graph.NodeFactory.createLiteralString(text);
    }

    private static Map<String, String> parts(List<String> columns, List<Node> row) {
        Map<String, String> parts = new HashMap<>();
        try {
            Path file = Files.createTempFile("answer", ".xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                new AnswerWriter(AnswerFormat.XLSX, out).write(new Answer(columns, List.of(row)));
            }
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    byte[] bytes = zip.getInputStream(entry).readAllBytes();
                    parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
                }
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static String part(String name, List<String> columns, List<Node> row) {
        return parts(columns, row).get(name);
    }

    private static List<List<Cell>> sheet(List<String> columns, List<Node> row) {
        Map<String, String> parts = parts(columns, row);
        Document sheet = parsed(parts.get("xl/worksheets/sheet1.xml"));
        Document styles = parsed(parts.get("xl/styles.xml"));
        NodeList shared =
                parsed(parts.getOrDefault("xl/sharedStrings.xml", "<sst/>")).getElementsByTagName("si");
        List<List<Cell>> rows = new ArrayList<>();
        for (Element line : elements(sheet.getElementsByTagName("row"))) {
            List<Cell> cells = new ArrayList<>();
            for (Element cell : elements(line.getElementsByTagName("c"))) {
                String value = cell.getTextContent();
                String type = cell.hasAttribute("t") ? cell.getAttribute("t") : "n";
                if (type.equals("s")) {
                    value = shared.item(Integer.parseInt(value)).getTextContent();
                }
                cells.add(new Cell(type.equals("inlineStr") ? "s" : type, value, format(cell, styles)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String format(Element cell, Document styles) {
        int style = cell.hasAttribute("s") ? Integer.parseInt(cell.getAttribute("s")) : 0;
        Element cellStyle = elements(
                        ((Element) styles.getElementsByTagName("cellXfs").item(0)).getElementsByTagName("xf"))
                .get(style);
        String format = cellStyle.getAttribute("numFmtId");
        return elements(styles.getElementsByTagName("numFmt")).stream()
                .filter(number -> number.getAttribute("numFmtId").equals(format))
                .map(number -> number.getAttribute("formatCode"))
                .findFirst()
                .orElse("General");
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Document parsed(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError(xml, e);
        }
    }
}
