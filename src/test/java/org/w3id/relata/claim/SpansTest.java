package org.w3id.relata.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.relata.entity.EntityMention;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.TextSpan;

@DisplayName("Every span cuts words of the document, whatever the text")
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SpansTest {
    private static final String SENTENCE =
            "Norway said that Finland had closed the base near Kirkenes on 12 March 2021.";
    private static final List<String> PARTS = List.of(
            SENTENCE,
            "“We left,” Rosa Fuentes told Reuters, “with as many as 300 soldiers.”",
            "Peru denied that it had deployed tanks to Bolivia.",
            "“",
            "”",
            "'",
            "\u0000",
            "\u0007",
            "\u202E",
            "\u200F",
            "\uFEFF",
            "🙂",
            "👩‍🚀",
            "\uD83D",
            "אב",
            "\n",
            "\n\n",
            "\t",
            "...",
            ":",
            ";",
            "–",
            "(",
            "said",
            "according to",
            "that",
            "not",
            "12");

    static Stream<String> hostile() {
        return Stream.of(
                "",
                " ",
                "“".repeat(10_000),
                "“Norway said ".repeat(500),
                "He said that ".repeat(300) + "it was.",
                "the allies' ".repeat(1000),
                "x".repeat(20_000),
                "a, ".repeat(2000),
                "Norway said; ".repeat(300),
                "(".repeat(2000),
                "9".repeat(2000) + " soldiers left.",
                "Norway and ".repeat(500) + "Finland said that it rained.",
                "Norway said\n".repeat(2000),
                "\u202ENorway said that\u0000 Finland\u200F closed\uFEFF the base.\u0007",
                "<script>alert('Norway said')</script> & \"Finland\" said it.");
    }

    static Stream<String> random() {
        return IntStream.range(0, 60).mapToObj(seed -> {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 25; i++) {
                text.append(PARTS.get(random.nextInt(PARTS.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            return text.toString();
        });
    }

    @ParameterizedTest
    @DisplayName("made to break it")
    @MethodSource("hostile")
    void survives(String text) {
        check(text);
    }

    @ParameterizedTest
    @DisplayName("thrown together")
    @MethodSource("random")
    void anything(String text) {
        check(text);
    }

    @Test
    @DisplayName("in code points, behind characters beyond the basic plane")
    void codePoints() {
        String text = "🙂🙂 " + SENTENCE;
        Claim claim = Said.document(text, null).claims().get(0);
        assertThat(new DocumentText(text).cut(claim.evidence()))
                .isEqualTo("Finland had closed the base near Kirkenes on 12 March 2021");
    }

    private static void check(String value) {
        DocumentText text = new DocumentText(value);
        ConvertedDocument document = Said.document(value, null);
        assertThat(Said.document(value, null).claims()).isEqualTo(document.claims());
        assertThat(document.claims()).extracting(Claim::id).doesNotHaveDuplicates();
        for (Claim claim : document.claims()) {
            isOfWords(text, claim.evidence());
            for (Attribution link : claim.chain()) {
                link.cues().forEach(cue -> isOfWords(text, cue));
                link.mentions().stream().map(EntityMention::span).forEach(span -> isOfWords(text, span));
            }
            claim.propositions().forEach(proposition -> isOfWords(text, proposition.words()));
            if (claim.quantity() != null) {
                isOfWords(text, claim.quantity().span());
            }
            if (claim.time() != null) {
                isOfWords(text, claim.time().span());
            }
        }
    }

    /** Whole words: no half of one at either end, and no white space. */
    private static void isOfWords(DocumentText text, TextSpan span) {
        String words = text.cut(span);
        assertThat(words).isNotBlank().isEqualTo(words.strip());
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
    }
}
