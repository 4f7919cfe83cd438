package org.w3id.relata.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.WordList;
import org.w3id.relata.language.WordLists;
import org.w3id.relata.text.TextSpan;

/**
 * Finds the time of a clause and writes it in EDTF level 0 (ISO 8601-2, Library of Congress profile): dates, months,
 * years, "since", "until", "by", and expressions relative to the day of publication. Remembers the month that was
 * stated last, which tells the year of a later month without one.
 */
final class Times {
    private static final int FARTHEST_PREPOSITION = 5;

    private final WordLists lists;
    private final @Nullable LocalDate published;
    private final RelativeTimes relative;
    private @Nullable YearMonth latest;

    /** @param published the day relative expressions are resolved against, or null */
    Times(WordLists lists, @Nullable LocalDate published) {
        this.lists = lists;
        this.published = published;
        this.relative = new RelativeTimes(lists, published);
    }

    /** The indexes of all tokens of a sentence that belong to times. */
    Set<Integer> tokens(Sentence sentence) {
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            TimeValue value = value(sentence, i);
            if (value != null) {
                for (; i < value.last(); i++) {
                    found.add(i);
                }
                found.add(i);
            }
        }
        return found;
    }

    /** The first time of a clause; with null bounds where it cannot be resolved. */
    Optional<StatedTime> first(Sentence sentence, Range range) {
        for (int i = range.first(); i <= range.last(); i++) {
            TimeValue value = value(sentence, i);
            if (value != null && value.last() <= range.last()) {
                return Optional.of(stated(sentence, range, i, value));
            }
        }
        return Optional.empty();
    }

    private @Nullable TimeValue value(Sentence sentence, int i) {
        TimeValue date = new CalendarDates(sentence, published, latest).at(i);
        return date != null ? date : relative.at(sentence, i);
    }

    private StatedTime stated(Sentence sentence, Range range, int first, TimeValue value) {
        int at = preposition(sentence, range, first);
        TextSpan words = sentence.span(at, value.last());
        String date = value.date();
        if (date == null) {
            return new StatedTime(words, null, null, null, null);
        }
        if (date.length() >= 7) {
            latest = YearMonth.parse(date.substring(0, 7));
        }
        @Nullable LocalDate against = value.relative() ? published : null;
        String preposition = at < first ? sentence.get(at).lemma() : "";
        if (lists.has(WordList.SINCE, preposition)) {
            return new StatedTime(words, date + "/..", date, null, against);
        }
        if (lists.has(WordList.UNTIL, preposition)) {
            return new StatedTime(words, "../" + date, null, date, against);
        }
        return new StatedTime(words, date, date, date, against);
    }

    /** The index of the preposition of a time, before "the end of" and the like; that of the time where there is none. */
    private int preposition(Sentence sentence, Range range, int first) {
        int found = first;
        for (int i = first - 1; i >= range.first() && i >= first - FARTHEST_PREPOSITION; i--) {
            String lemma = sentence.get(i).lemma();
            boolean preposition = lists.has(WordList.SINCE, lemma)
                    || lists.has(WordList.UNTIL, lemma)
                    || lists.has(WordList.TIME_PREPOSITION, lemma);
            if (preposition) {
                found = i;
            }
            // Before "in" another may stand: "since independence in 1991".
            boolean goesOn = lemma.equals("in") || !preposition && lists.has(WordList.TIME_LINK, lemma);
            if (!goesOn) {
                break;
            }
        }
        return found;
    }
}
