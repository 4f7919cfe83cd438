package org.w3id.relata.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.TextBlock;

/**
 * The days of the entries of a bulletin or a log: "17 March, 09:10. The base reports …". What an entry calls yesterday is
 * the day before the entry, not before the publication.
 */
final class DatedEntries {
    private static final Pattern ENTRY = Pattern.compile(
            "^\\W{0,3}" + WrittenDate.WITHOUT_YEAR
                    + "(?:,?\\s+(\\d{4}))?(?:,?\\s+(?:at\\s+)?\\d{1,2}[:.h]\\d{2}(?:\\s*\\p{Lu}{2,4})?)?\\s*(?:[.:|–—]|-{1,2}\\s)");
    private static final int FEWEST = 2;

    private final @Nullable TimePeriod published;
    private final TreeMap<Integer, TimePeriod> days;

    private DatedEntries(@Nullable TimePeriod published, Map<Integer, TimePeriod> days) {
        this.published = published;
        this.days = new TreeMap<>(days);
    }

    /**
     * The entries of a document; none where fewer than two blocks begin with a date.
     *
     * @param published the day or the month of publication, or null
     */
    static DatedEntries of(DocumentText text, List<TextBlock> blocks, @Nullable TimePeriod published) {
        Map<Integer, TimePeriod> days = new TreeMap<>();
        for (TextBlock block : blocks) {
            Matcher entry = ENTRY.matcher(text.cut(block.span()));
            if (entry.find()) {
                LocalDate day = day(entry, published);
                if (day != null) {
                    days.put(block.index(), TimePeriod.of(day));
                }
            }
        }
        return new DatedEntries(published, days.size() < FEWEST ? Map.of() : days);
    }

    /** In the year that is stated, else the last such day before the publication. */
    private static @Nullable LocalDate day(Matcher entry, @Nullable TimePeriod published) {
        if (entry.group(5) != null) {
            return WrittenDate.inYear(entry, Integer.parseInt(entry.group(5)));
        }
        if (published == null) {
            return null;
        }
        LocalDate day = WrittenDate.inYear(entry, published.year());
        boolean later = day != null && day.isAfter(published.lastDay());
        return later ? WrittenDate.inYear(entry, published.year() - 1) : day;
    }

    /** The day that what a sentence says is told on: that of its entry, else that of publication, or null. */
    @Nullable
    TimePeriod of(Sentence sentence) {
        Map.Entry<Integer, TimePeriod> entry = days.floorEntry(sentence.block());
        return entry == null ? published : entry.getValue();
    }
}
