package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.TextSpan;
import org.w3id.relata.web.page.Paragraph;

class MarkedTextTest {
    @Test
    void highlightsThatOverlapAndNestAreCutAtTheirBorders() {
        assertThat(shown("abcdefgh", new TextSpan(0, 8), mark(1, 5, "x"), mark(3, 7, "y"), mark(4, 5, "z")))
                .isEqualTo("a[bc:x][d:x y][e:x y z][fg:y]h");
    }

    @Test
    void offsetsAreCodePoints() {
        assertThat(shown("📻📻ab", new TextSpan(0, 4), mark(1, 3, "x"))).isEqualTo("📻[📻a:x]b");
    }

    @Test
    void paragraphsAreApartAndEmptyLinesLeftOut() {
        assertThat(shown("one\n\n two\nthree", new TextSpan(0, 15), mark(2, 12, "x")))
                .isEqualTo("on[e:x]|[ two:x]|[th:x]ree");
    }

    @Test
    void aWindowGrowsToWholeParagraphs() {
        MarkedText text = new MarkedText(new DocumentText("one\ntwo 📻 x\nthree"), List.of());
        assertThat(text.wholeParagraphs(new TextSpan(6, 8))).isEqualTo(new TextSpan(4, 11));
        assertThat(text.wholeParagraphs(new TextSpan(0, 1))).isEqualTo(new TextSpan(0, 3));
        assertThat(text.wholeParagraphs(new TextSpan(0, 17))).isEqualTo(new TextSpan(0, 17));
    }

    @Test
    void theInnermostClaimIsTheOneThatIsLedTo() {
        MarkedText text = new MarkedText(
                new DocumentText("abcd"),
                List.of(
                        new Highlight(new TextSpan(0, 4), "evidence", "outer", "/outer"),
                        new Highlight(new TextSpan(1, 2), "evidence", "inner", "/inner")));
        assertThat(text.paragraphs(new TextSpan(0, 4)).get(0).segments())
                .extracting(segment -> segment.text() + segment.href() + " " + segment.classes())
                .containsExactly("a/outer evidence", "b/inner evidence nested", "cd/outer evidence");
    }

    @Test
    void whatBeginsSomewhereIsLedToThere() {
        MarkedText text = new MarkedText(
                new DocumentText("ab\ncd"),
                List.of(
                        new Highlight(new TextSpan(1, 5), "evidence", "outer", "/outer", "outer"),
                        new Highlight(new TextSpan(1, 2), "evidence", "inner", "/inner", "inner"),
                        new Highlight(new TextSpan(4, 5), "evidence", "last", "/last", "last")));
        assertThat(text.paragraphs(new TextSpan(0, 5)))
                .flatExtracting(Paragraph::segments)
                .extracting(segment -> segment.text() + segment.anchors())
                .containsExactly("a[]", "b[inner, outer]", "c[]", "d[last]");
    }

    private static Highlight mark(int start, int end, String classes) {
        return new Highlight(new TextSpan(start, end), classes, classes, null);
    }

    private static String shown(String text, TextSpan window, Highlight... highlights) {
        return new MarkedText(new DocumentText(text), List.of(highlights))
                .paragraphs(window).stream().map(MarkedTextTest::shown).collect(Collectors.joining("|"));
    }

    private static String shown(Paragraph paragraph) {
        return paragraph.segments().stream()
                .map(segment -> segment.classes().isEmpty()
                        ? segment.text()
                        : "[" + segment.text() + ":" + segment.classes() + "]")
                .collect(Collectors.joining());
    }
}
