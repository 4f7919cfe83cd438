package org.w3id.relata.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The text of a document")
class DocumentTextTest {
    @Test
    @DisplayName("counts a character beyond the basic plane once")
    void codePoints() {
        DocumentText text = new DocumentText("a🙂b👩‍🚀c");
        assertThat(text.length()).isEqualTo(7);
        assertThat(text.cut(new TextSpan(1, 2))).isEqualTo("🙂");
        assertThat(text.cut(new TextSpan(2, 7))).isEqualTo("b👩‍🚀c");
        assertThat(text.unit(2)).isEqualTo(3);
    }

    @ParameterizedTest
    @DisplayName("gives the same words by code points as by UTF-16 units")
    @ValueSource(strings = {"", "plain", "🙂", "é́🙂\u0000\u202E אב 🙂🙂", "broken \uD83D half", "\uDE42"})
    void unitsAndCodePoints(String value) {
        DocumentText text = new DocumentText(value);
        assertThat(text.length()).isEqualTo(value.codePointCount(0, value.length()));
        for (int start = 0; start <= text.length(); start++) {
            for (int end = start; end <= text.length(); end++) {
                TextSpan span = new TextSpan(start, end);
                assertThat(text.cut(span)).isEqualTo(value.substring(text.unit(start), text.unit(end)));
                assertThat(text.spanOfUnits(text.unit(start), text.unit(end))).isEqualTo(span);
            }
        }
    }

    @Test
    @DisplayName("is known by the SHA-256 of its UTF-8")
    void sha256() {
        assertThat(new DocumentText("abc").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    @DisplayName("has no spans that end before they begin")
    void spans() {
        assertThatThrownBy(() -> new TextSpan(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextSpan(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new TextSpan(1, 4).contains(new TextSpan(2, 4))).isTrue();
        assertThat(new TextSpan(1, 4).overlaps(new TextSpan(4, 5))).isFalse();
        assertThat(new TextSpan(1, 4).union(new TextSpan(6, 9))).isEqualTo(new TextSpan(1, 9));
    }
}
