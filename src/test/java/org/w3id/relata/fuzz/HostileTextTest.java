package org.w3id.relata.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.relata.language.SharedParser;

/**
 * No text breaks a conversion, and no span of it fails to cut its words. What the fuzzer found once stands here for good;
 * how to fuzz longer is told in CONTRIBUTING.md.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {
    /** In characters: large enough to overflow a stack, small enough for every build. */
    private static final int LARGE = 3_000;

    /** Of two characters each: ten thousand quotations that never close. */
    private static final int HUGE = 20_000;

    private static final int TEXTS = 40;

    private SoundConversion conversion;

    @BeforeAll
    void load() {
        conversion = new SoundConversion(SharedParser.get());
    }

    @Test
    void seededTexts() {
        List<String> sentences = RealSentences.all();
        for (int seed = 0; seed < TEXTS; seed++) {
            String text = new HostileText(new Random(seed)::nextInt, sentences).next();
            try {
                conversion.of(text);
                conversion.ofUnknownLanguage(text.substring(0, Math.min(text.length(), 500)));
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                throw new AssertionError("seed " + seed + ": " + text, e);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void largeTexts(LargeText text) {
        conversion.of(text.ofSize(LARGE));
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN_BRACKETS_OF_QUOTES", "LINE_ENDS", "LONG_TOKEN", "SPACES"})
    void hugeTexts(LargeText text) {
        conversion.of(text.ofSize(HUGE));
    }

    static Stream<String> found() {
        return Stream.of(
                "\ud83d", // half of a character, and nothing else
                "“\ud83d” said \ude00.",
                "Peru said that \u202eChile\u202c left.",
                ". ".repeat(20_000)); // one sentence for the parser: it took a gigabyte
    }

    @ParameterizedTest
    @MethodSource
    void found(String text) {
        conversion.of(text);
    }

    /** What the parser is given at once is bounded, however the text goes on. */
    @Test
    void aSentenceWithoutEndIsReadInTheTimeOfItsLength() {
        long start = System.nanoTime();
        conversion.of(LargeText.INITIALS.ofSize(10_000));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }
}
