package org.w3id.relata.text.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Joins the lines of a PDF into paragraphs. A new one begins where the letters change in size or weight, behind a wider
 * gap than usual, at an indent or a list mark, and behind a line that ends early with the end of a sentence. At the end
 * of a column or a page a sentence that has not ended goes on.
 */
final class PdfParagraphs {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:…][\"'”’»)\\]]*$");
    private static final Pattern LIST_MARK = Pattern.compile("^(?:[•‣▪●–*]|\\(?\\d{1,2}[.)]|[a-z]\\))\\s+\\S.*");
    private static final double USUAL_GAP = 1.3;
    private static final double CHANGE_OF_SIZE = 0.6;
    private static final double INDENT = 0.8;
    private static final double SHORT_LINE = 0.85;

    private final List<PdfLine> lines;
    private final double leading;
    private final Map<Integer, double[]> edges = new HashMap<>();

    PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        this.leading = usualLeading(lines);
        for (PdfLine line : lines) {
            double[] edge = edges.computeIfAbsent(line.column(), key -> new double[] {line.left(), line.right()});
            edge[0] = Math.min(edge[0], line.left());
            edge[1] = Math.max(edge[1], line.right());
        }
    }

    Blocks blocks() {
        Blocks blocks = new Blocks();
        LineJoin join = new LineJoin(lines);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && begins(lines.get(i - 1), lines.get(i))) {
                blocks.add(words.toString());
                words.setLength(0);
            }
            join.append(words, lines.get(i).text());
        }
        blocks.add(words.toString());
        return blocks;
    }

    private boolean begins(PdfLine before, PdfLine line) {
        boolean ended = SENTENCE_END.matcher(before.text()).find();
        boolean other = Math.abs(before.size() - line.size()) > CHANGE_OF_SIZE || before.bold() != line.bold();
        if (other || LIST_MARK.matcher(line.text()).matches()) {
            return true;
        }
        if (before.column() != line.column()) {
            return ended && (isShort(before) || isIndented(line) || before.page() == line.page());
        }
        double gap = line.baseline() - before.baseline();
        boolean indented = isIndented(line) && !isIndented(before);
        return gap > leading * line.size() * USUAL_GAP || (ended && (indented || isShort(before)));
    }

    private boolean isIndented(PdfLine line) {
        return line.left() - edges.get(line.column())[0] > line.size() * INDENT;
    }

    private boolean isShort(PdfLine line) {
        double[] edge = edges.get(line.column());
        return line.right() - edge[0] < (edge[1] - edge[0]) * SHORT_LINE;
    }

    /** From one baseline to the next, as a multiple of the size of the letters: the median of the document. */
    private static double usualLeading(List<PdfLine> lines) {
        double[] gaps = IntStream.range(1, lines.size())
                .filter(i -> lines.get(i).column() == lines.get(i - 1).column())
                .mapToDouble(i -> (lines.get(i).baseline() - lines.get(i - 1).baseline())
                        / lines.get(i).size())
                .filter(gap -> gap > 0.5 && gap < 3)
                .sorted()
                .toArray();
        return gaps.length == 0 ? 1.2 : gaps[gaps.length / 2];
    }
}
