package org.w3id.relata.fuzz;

import java.util.function.IntFunction;

/** Texts of any size that are bad for a reader who goes back and forth: each repeats what costs most where it is met. */
enum LargeText {
    ONE_SENTENCE(i -> "and the old ship number " + i + " sailed "),
    ONE_SENTENCE_OF_REPORTS(i -> "Peru said that Chile told Kenya that "),
    ONE_SENTENCE_OF_NAMES(i -> "Peru, Chile, the Kenyan army and Uganda, "),
    ONE_SENTENCE_OF_CONDITIONS(i -> "if it does not fail to refuse to plan to leave and "),
    ONE_SENTENCE_OF_NUMBERS(i -> "between 300 and up to 4,000 soldiers and "),
    OPEN_QUOTES(i -> "“The port is closed. "),
    OPEN_STRAIGHT_QUOTES(i -> "'Tis \"closed "),
    OPEN_BRACKETS_OF_QUOTES(i -> "“("),
    CLOSED_QUOTES(i -> "“We left the port,” he said. "),
    APOSTROPHES(i -> "the allies' ports' "),
    BRACKETS(i -> "("),
    NESTED_BRACKETS_WITH_WORDS(i -> "(Kenya said [that "),
    LINE_ENDS(i -> "\n"),
    BLANK_LINES(i -> " \t\n"),
    SHORT_LINES(i -> "Kenya\n"),
    WRAPPED_LINES(i -> "Kenya said that Uganda had moved many of its soldiers and guns\n"),
    LIST_MARKS(i -> "1. \n"),
    LONG_TOKEN(i -> "abcdefghij"),
    LONG_NUMBER(i -> "1234567890"),
    LONG_GROUPED_NUMBER(i -> ",123"),
    NUMBER_WORDS(i -> "million "),
    HYPHENS(i -> "Kenya-Uganda-"),
    DOTS(i -> ". "),
    ELLIPSES(i -> "…"),
    QUESTION_MARKS(i -> "?!"),
    SPACES(i -> " "),
    NO_BREAK_SPACES(i -> "\u00a0"),
    ZERO_WIDTH(i -> "\u200b\u200d"),
    RIGHT_TO_LEFT(i -> "\u202eKenya\u202c said \u200f"),
    COMBINING_MARKS(i -> "a\u0301\u0323"),
    SUPPLEMENTARY(i -> "\ud835\udc9c\ud83d\ude00 "),
    CHINESE(i -> "中国说日本"),
    ARABIC(i -> "قالت مصر إن ليبيا "),
    CAPITALS(i -> "KENYA SAID "),
    DATES(i -> "on 12 March 2024 and in May "),
    INITIALS(i -> "U.S. "),
    MARKUP(i -> "<p class=\"a\">&amp;</p>"),
    MANY_SENTENCES(i -> "Kenya said that Uganda had deployed 300 soldiers. "),
    MANY_PARAGRAPHS(i -> "Kenya said that Uganda had deployed 300 soldiers.\n\n"),
    MANY_PERSONS(i -> "Anna %s, the commander, said she had left Peru. ".formatted(name(i))),
    MANY_UNKNOWN_NAMES(i -> "The %s base in %s was closed. ".formatted(name(i), name(i + 7))),
    MANY_PRONOUNS(i -> "He told them that they had seen it with her. "),
    MANY_SPEAKERS(i -> "Kenya, Uganda and the minister, who denied it, said so. "),
    SAME_NAME_OTHERWISE(i -> "The 中%s base closed. ".formatted("!".repeat(i % 50 + 1)));

    private final IntFunction<String> part;

    LargeText(IntFunction<String> part) {
        this.part = part;
    }

    /** A text with about so many characters. */
    String ofSize(int characters) {
        StringBuilder text = new StringBuilder(characters + 100);
        for (int i = 0; text.length() < characters; i++) {
            text.append(part.apply(i));
        }
        return text.toString();
    }

    /** A capitalised word, another one for each number. */
    private static String name(int number) {
        StringBuilder name = new StringBuilder("B");
        for (int rest = number; rest > 0; rest /= 20) {
            name.append("aeiou".charAt(rest % 5)).append("lmrs".charAt(rest / 5 % 4));
        }
        return name.append('o').toString();
    }
}
