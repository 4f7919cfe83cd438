package org.w3id.relata.claim;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;
import org.w3id.relata.language.WordLists;

/** The words of a sentence as words of the calendar. */
final class TimeWords {
    private static final Pattern PART_OF = Pattern.compile("^(?:mid|early|late|end)[-–](?=.)");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final int SHORTEST_WITH_PART = 6;
    private static final int FARTHEST_CORE = 8;
    private static final int LONGEST_AGENCY = 8;
    private static final int LAST_DAY = 31;

    private final Sentence sentence;
    private final WordLists lists;
    private final List<String> words;

    TimeWords(Sentence sentence, WordLists lists) {
        this.sentence = sentence;
        this.lists = lists;
        this.words = sentence.tokens().stream().map(TimeWords::plain).toList();
    }

    /** The lower-case word without a leading "mid-". */
    private static String plain(Token token) {
        String word = token.word().toLowerCase(Locale.ROOT);
        return word.length() > SHORTEST_WITH_PART ? PART_OF.matcher(word).replaceFirst("") : word;
    }

    Sentence sentence() {
        return sentence;
    }

    /** The lower-case word at an index, without a leading "mid-"; empty outside of the sentence. */
    String at(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : "";
    }

    /**
     * Whether a time may begin at a token or a few words behind it: a cheap test, since most words of a text have none
     * near them.
     */
    boolean mayBegin(int index) {
        for (int i = index; i < Math.min(words.size(), index + FARTHEST_CORE); i++) {
            String word = words.get(i);
            boolean digit = !word.isEmpty()
                    && (Character.isDigit(word.charAt(0)) || word.charAt(0) == '\'' || word.charAt(0) == '’');
            if (digit
                    || lists.has(WordList.CALENDAR, word)
                    || lists.has(WordList.TIME_CORE, sentence.get(i).lemma())
                    || lists.has(WordList.TIME_CORE, word)
                    || month(i) > 0) {
                return true;
            }
        }
        return false;
    }

    boolean is(int index, String... any) {
        String word = at(index);
        for (String one : any) {
            if (one.equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean has(WordList list, int index) {
        return lists.has(list, at(index));
    }

    /** Whether a word may stand before a date that it names a part of: "the end of", "late"; the verb "end" may not. */
    boolean isPart(int index) {
        return has(WordList.TIME_PART, index)
                && sentence.at(index).filter(t -> t.isVerb()).isEmpty();
    }

    /** Whether the lower-case words from one index to another, parted by blanks, stand in a list. */
    boolean has(WordList list, int first, int last) {
        StringBuilder expression = new StringBuilder(at(first));
        for (int i = first + 1; i <= last; i++) {
            expression.append(' ').append(at(i));
        }
        return lists.has(list, expression.toString());
    }

    /** The number of the month that a word names, also in short: "Sept."; 0 where it names none. */
    int month(int index) {
        String word = at(index);
        if (word.length() < CalendarNames.SHORTEST || !Character.isLetter(word.charAt(0))) {
            return 0;
        }
        return word.endsWith(".") ? month(index, word.substring(0, word.length() - 1)) : month(index, word);
    }

    private int month(int index, String word) {
        int month = CalendarNames.month(word);
        if (month == 0) {
            return 0;
        }
        boolean dated =
                !at(index + 1).isEmpty() && Character.isDigit(at(index + 1).charAt(0));
        return sentence.at(index).filter(t -> isName(t, word, dated)).isPresent() ? month : 0;
    }

    /** "May" and "March" are also other words, except before a figure. */
    private static boolean isName(Token token, String word, boolean dated) {
        boolean also = word.equals("may") || word.equals("march") || word.equals("mar");
        boolean capital = Character.isUpperCase(token.word().charAt(0));
        return token.isProperNoun() || capital && (dated || !also && token.isNoun());
    }

    Optional<DayOfWeek> weekday(int index) {
        return CalendarNames.weekday(at(index));
    }

    /** The day of a month that a word is: "12", "12th"; 0 where it is none. */
    int day(int index) {
        var matcher = ORDINAL.matcher(at(index));
        int day = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        return day <= LAST_DAY ? day : 0;
    }

    /** The unit of the calendar that a word names, in singular or plural. */
    @Nullable
    ChronoUnit unit(int index) {
        return CalendarNames.unit(sentence.at(index).map(Token::lemma).orElse(""));
    }

    /** The month that a season begins with in the north, 0 where a word names none. */
    int seasonBegin(int index) {
        boolean noun = sentence.at(index).filter(Token::isNoun).isPresent();
        return noun ? CalendarNames.seasonBegin(at(index)) : 0;
    }

    /** Whether a time dates the article that begins there: "LAMU, Nov 16 (Coast Wire) - Kenya has closed". */
    boolean isDateline(Range time) {
        int dash = time.last() + 1;
        if (is(dash, "(")) {
            while (dash < Math.min(words.size(), time.last() + LONGEST_AGENCY) && !is(dash, ")")) {
                dash++;
            }
            dash++;
        }
        boolean placed = time.first() > 0 && time.first() <= FARTHEST_CORE && is(time.first() - 1, ",", ")");
        return placed && is(dash, "-", "–", "—", "--");
    }

    /** Whether the sentence or a part of it is over. */
    boolean isEnd(int index) {
        return sentence.at(index).map(Token::isPunctuation).orElse(true);
    }

    boolean isPlural(int index) {
        return sentence.at(index).filter(t -> t.tag().endsWith("S")).isPresent();
    }
}
