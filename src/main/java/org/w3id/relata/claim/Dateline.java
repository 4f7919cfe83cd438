package org.w3id.relata.claim;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.TextBlock;

/**
 * The day or at least the month of publication, where a line above or below the text or the beginning of its first paragraph states it:
 * "Published 20 May 2024", "Opinion | 8 June 2025", "DOHA, 23 June 2017 (Gulf Wire) - Four states".
 */
final class Dateline {
    private static final int BLOCKS_ABOVE = 8;
    private static final int BLOCKS_BELOW = 3;
    private static final int LONGEST_LINE = 160;
    private static final String LABEL =
            "published|posted|issued|released|updated|modified|written|filed|sent|recorded|delivered|broadcast|aired|adopted|circulated";
    /** In UTF-16 units: how far from the beginning of its block a date may stand. */
    private static final int FARTHEST = 300;
    /** What sets a date off from the words before it, so that they do not go on with it. */
    private static final Pattern SET_OFF_BEFORE = Pattern.compile("(?:^|[,|–—:;(•·/\\]]|\\s--?|(?i:" + Dateline.LABEL
            + "|dated?)|(?i:" + Dateline.LABEL
            + "|statement|communiqu[eé]|briefing|transcript|remarks|speech|bulletin|newsletter"
            + "|issue|edition|interview|summary|digest|brief|minutes|session|sitting|debate|hearing|meeting|conference|notes|log)\\b"
            + "[^.!?]{0,60}\\s(?:of|on|for|from|in|at))\\s*$");

    private static final Pattern SET_OFF_BEHIND =
            Pattern.compile("^\\s*(?:$|[,|–—);(•·/\\[.:-]|T?\\d{1,2}[:.h]\\d{2}|(?i:at|by|in|gmt|utc)\\b)");
    private static final Pattern LABELLED =
            Pattern.compile("(?i)\\b(?:published|posted|issued|released|date)\\b[^.!?]{0,60}$");
    private static final Pattern LABELLED_LINE =
            Pattern.compile("^\\W{0,3}(?i:(?:first |last )?(?:" + Dateline.LABEL + "|date))\\b");
    /** A dateline has often no year; the line that claims the rights has. */
    private static final Pattern RIGHTS =
            Pattern.compile("(?i:©|\\(c\\)|copyright)[^\\n]{0,40}?\\b((?:19|20)\\d\\d)\\b");

    private static final Pattern PLACE = Pattern.compile("^(?!(?:On|In|By|Since|Until|From|After|Before|At)\\b)"
            + "(?:\\p{Lu}[\\p{L}'’.()\\-/ ,]{1,60}(?:,|\\)|\\s[–—-])\\s*|\\p{Lu}[\\p{Lu}'’.\\-/ ]{2,40}\\s)?$");
    private static final Pattern BEFORE_TEXT =
            Pattern.compile("^\\s*(?:\\([^)]{1,60}\\)|\\.?\\s*/[^/]{1,40}/)?\\s*(?:[–—|:-]|--|(?<=[)/])[.\\s])");

    private final List<TextBlock> blocks;
    private final DocumentText text;

    private Dateline(DocumentText text, List<TextBlock> blocks) {
        this.text = text;
        this.blocks = outer(blocks);
    }

    /**
     * The day, else the month; of several the first that is called that of publication, else the first.
     *
     * @return null where none is stated
     */
    static @Nullable TimePeriod find(DocumentText text, List<TextBlock> blocks) {
        Dateline lines = new Dateline(text, blocks);
        TimePeriod day = lines.first(WrittenDate.FULL_DATE, WrittenDate::full);
        Matcher rights = RIGHTS.matcher(text.value());
        if (day == null && rights.find()) {
            int year = Integer.parseInt(rights.group(1));
            day = lines.first(WrittenDate.DAY_OF_MONTH, date -> WrittenDate.inYear(date, year));
        }
        return day != null ? day : lines.first(WrittenDate.MONTH_OF_YEAR, WrittenDate::monthOfYear);
    }

    private @Nullable TimePeriod first(Pattern pattern, Function<MatchResult, @Nullable Temporal> read) {
        @Nullable TimePeriod first = null;
        for (TextBlock block : blocks) {
            String all = text.cut(block.span());
            boolean line = isLine(block, all);
            String words = all.substring(0, Math.min(all.length(), FARTHEST));
            Matcher date = pattern.matcher(words);
            while (date.find()) {
                String before = words.substring(0, date.start());
                boolean fits = isSetOff(before, words.substring(date.end()), line);
                Temporal point = fits ? read.apply(date) : null;
                if (point != null && line && LABELLED.matcher(before).find()) {
                    return TimePeriod.of(point);
                }
                first = first == null && point != null ? TimePeriod.of(point) : first;
            }
        }
        return first;
    }

    private static boolean isLine(TextBlock block, String words) {
        return !block.kind().isProse()
                || words.length() <= LONGEST_LINE
                        && (!words.endsWith(".") || LABELLED_LINE.matcher(words).find());
    }

    private static boolean isSetOff(String before, String behind, boolean line) {
        return line
                ? SET_OFF_BEFORE.matcher(before).find()
                        && SET_OFF_BEHIND.matcher(behind).find()
                : PLACE.matcher(before).find() && BEFORE_TEXT.matcher(behind).find();
    }

    /** The blocks above the text, the first paragraph, and the last blocks. */
    private static List<TextBlock> outer(List<TextBlock> blocks) {
        List<TextBlock> outer = new ArrayList<>();
        int above = Math.min(BLOCKS_ABOVE, blocks.size());
        outer.addAll(blocks.subList(0, above));
        for (TextBlock block : blocks.subList(Math.max(above, blocks.size() - BLOCKS_BELOW), blocks.size())) {
            if (!block.kind().isProse()) {
                outer.add(block);
            }
        }
        return outer;
    }
}
