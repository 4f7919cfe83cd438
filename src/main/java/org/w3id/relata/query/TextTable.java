package org.w3id.relata.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Writes an answer as aligned text: where there is a label beside an IRI, the label alone; other IRIs below the base as
 * the paths that parameters take; long texts on several lines, whole.
 */
record TextTable(String base) {
    private static final int WIDEST = 60;
    private static final String LABEL = "Label";
    private static final String GAP = "  ";
    private static final String ONTOLOGY = "https://w3id.org/relata/ontology/";

    void write(Answer answer, OutputStream out) {
        try {
            out.write(text(answer).getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(Answer answer) {
        List<Integer> shown = IntStream.range(0, answer.columns().size())
                .filter(i -> !answer.columns().contains(answer.columns().get(i) + LABEL))
                .boxed()
                .toList();
        List<List<List<String>>> lines = new ArrayList<>();
        lines.add(shown.stream()
                .map(i -> List.of(answer.columns().get(i).replaceFirst("(?<=.)" + LABEL + "$", "")))
                .toList());
        answer.rows()
                .forEach(row -> lines.add(
                        shown.stream().map(i -> wrapped(cell(row.get(i)))).toList()));
        int[] widths = IntStream.range(0, shown.size())
                .map(column -> lines.stream()
                        .flatMap(row -> row.get(column).stream())
                        .mapToInt(TextTable::width)
                        .max()
                        .orElse(0))
                .toArray();
        StringBuilder text = new StringBuilder();
        append(text, lines.get(0), widths);
        append(text, IntStream.of(widths).mapToObj(w -> List.of("-".repeat(w))).toList(), widths);
        lines.subList(1, lines.size()).forEach(row -> append(text, row, widths));
        int rows = answer.rows().size();
        return text.append(rows == 1 ? "1 row" : rows + " rows").append('\n').toString();
    }

    private String cell(@Nullable Node term) {
        if (term == null) {
            return "";
        }
        if (!term.isURI()) {
            return Printable.line(term.isLiteral() ? term.getLiteralLexicalForm() : term.toString());
        }
        String iri = term.getURI();
        for (String start : List.of(base + "id/", ONTOLOGY)) {
            if (iri.startsWith(start) && iri.length() > start.length()) {
                return Printable.line(iri.substring(start.length()));
            }
        }
        return Printable.line(iri);
    }

    /** The words of a text on lines of at most {@link #WIDEST} code points, unless one word is longer. */
    private static List<String> wrapped(String cell) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : cell.strip().split(" +")) {
            if (!line.isEmpty() && width(line) + 1 + width(word) > WIDEST) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int width(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    private static void append(StringBuilder text, List<List<String>> row, int[] widths) {
        int height = row.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String part = i < row.get(column).size() ? row.get(column).get(i) : "";
                line.append(column == 0 ? "" : GAP).append(part).append(" ".repeat(widths[column] - width(part)));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
    }
}
