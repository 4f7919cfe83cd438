package org.w3id.relata.fuzz;

import java.util.List;

/**
 * Texts as nobody writes them, made of what an article is made of and of what does not belong there: real sentences cut
 * and shuffled, words of many alphabets, quotation marks that do not match, marks that cannot be seen, markup, halves of
 * characters.
 */
final class HostileText {
    private static final int MOST_PIECES = 60;

    private static final List<String> WORDS = List.of(
            ("Peru Chile Kenya Uganda NATO Kremlin Minsk Jane Doe Karim Bello Vzglyad Reuters he she it they who we "
                            + "said says told denied accused of warned that whether according to citing quoted as saying added "
                            + "reportedly may might could will not no never fail refuse to plan deploy withdraw base bases port "
                            + "army troops soldiers drones minister spokesman commander officials report exercise treaty 300 "
                            + "1,500 3.5 two dozen thousands million up at least more than between and or but in of the a by "
                            + "since until March 2022 2022-11 yesterday Monday last year % $ € No. U.S. Mr. St. e.g.")
                    .split(" "));

    private static final List<String> MARKS = List.of(
            "“", "”", "\"", "'", "’", "‘", "«", "»", "„", "‹", "›", "(", ")", "[", "]", "{", "}", "<", ">", ",", ";",
            ":", "—", "–", "-", "…", "...", ".", "!", "?", "/", "\\", "|", "@", "#", "&", "*", "_", "=", "~", "^", "`");

    private static final List<String> MARKUP = List.of(
            "<script>alert(1)</script>",
            "</p><p>",
            "&amp;",
            "&#8220;",
            "]]>",
            "<!--",
            "-->",
            "{{x}}",
            "${x}",
            "@prefix",
            "\"\"\"",
            "https://example.org/a?b=c#d",
            "javascript:x",
            "'; DROP",
            "%20",
            "\\u0041",
            "../..",
            "+0x1p-3");

    private static final List<String> UNSEEN = List.of(
            "\u200b",
            "\u200c",
            "\u200d",
            "\u200e",
            "\u200f",
            "\u202a",
            "\u202e",
            "\u2066",
            "\u2069",
            "\u00ad",
            "\ufeff",
            "\u2028",
            "\u2029",
            "\u0085",
            "\u00a0",
            "\u3000",
            "\u180e",
            "\u0301",
            "\u20dd",
            "\ufe0f",
            "\udb40\udc41",
            "\u0000",
            "\u0007",
            "\u001b[1m",
            "\u007f",
            "\u009b",
            "\ufffe",
            "\uffff",
            "\ufffd",
            "\ue000",
            "\t",
            "\r",
            "\r\n",
            "\f",
            "\u000b",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "\ud83d\udc68\u200d\ud83d\udc69");

    private static final List<String> BETWEEN =
            List.of(" ", " ", " ", " ", " ", "", "", ", ", ". ", "\n", "\n\n", "\t");

    /** First code point and number of an alphabet's letters. */
    private record Alphabet(int first, int count) {}

    private static final List<Alphabet> ALPHABETS = List.of(
            new Alphabet('a', 26),
            new Alphabet('A', 26),
            new Alphabet(0xC0, 0x140),
            new Alphabet(0x391, 50),
            new Alphabet(0x410, 64),
            new Alphabet(0x531, 38),
            new Alphabet(0x5D0, 27),
            new Alphabet(0x620, 43),
            new Alphabet(0x905, 49),
            new Alphabet(0xE01, 46),
            new Alphabet(0x10A0, 38),
            new Alphabet(0x1E00, 0x100),
            new Alphabet(0x2460, 0x50),
            new Alphabet(0x3041, 0x56),
            new Alphabet(0x4E00, 0x100),
            new Alphabet(0xAC00, 0x100),
            new Alphabet(0xFB00, 0x50),
            new Alphabet(0xFF21, 26),
            new Alphabet(0x10330, 27),
            new Alphabet(0x1D400, 0x100),
            new Alphabet(0x1F300, 0x100));

    private final Choices choices;
    private final List<String> sentences;

    /** @param sentences real ones, to be cut and shuffled; at least one */
    HostileText(Choices choices, List<String> sentences) {
        this.choices = choices;
        this.sentences = sentences;
    }

    /** The next text; never blank. */
    String next() {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + choices.below(MOST_PIECES);
        for (int i = 0; i < pieces; i++) {
            String piece = piece();
            int times = choices.oneIn(20) ? 1 + choices.below(30) : 1;
            text.append(piece.repeat(times)).append(choices.of(BETWEEN));
        }
        return text.toString().isBlank() ? "." + text : text.toString();
    }

    private String piece() {
        return switch (choices.below(8)) {
            case 0, 1 -> choices.of(WORDS);
            case 2 -> choices.of(MARKS);
            case 3 -> choices.oneIn(3) ? choices.of(MARKUP) : choices.of(MARKS);
            case 4 -> choices.of(UNSEEN);
            case 5 -> foreignWord();
            case 6 -> cut(choices.of(sentences));
            default -> disturbed(choices.of(sentences));
        };
    }

    private String foreignWord() {
        Alphabet alphabet = choices.of(ALPHABETS);
        StringBuilder word = new StringBuilder();
        for (int length = 1 + choices.below(9); length > 0; length--) {
            word.appendCodePoint(alphabet.first() + choices.below(alphabet.count()));
        }
        return word.toString();
    }

    /** A part of a sentence, cut anywhere, inside of characters too. */
    private String cut(String sentence) {
        int start = choices.below(sentence.length());
        return sentence.substring(start, start + choices.below(sentence.length() - start) + 1);
    }

    /** A sentence with something put into it. */
    private String disturbed(String sentence) {
        StringBuilder disturbed = new StringBuilder(sentence);
        for (int times = choices.below(4); times > 0; times--) {
            List<String> from = choices.oneIn(2) ? UNSEEN : choices.oneIn(2) ? MARKS : WORDS;
            disturbed.insert(choices.below(disturbed.length() + 1), choices.of(from));
        }
        return disturbed.toString();
    }
}
