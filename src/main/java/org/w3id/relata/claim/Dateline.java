package org.w3id.relata.claim;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.TextBlock;

/** The day of publication, where a byline states it. */
final class Dateline {
    private static final Pattern DATE =
            Pattern.compile("\\d{1,2} \\p{Lu}\\p{Ll}+ \\d{4}|\\p{Lu}\\p{Ll}+ \\d{1,2},? \\d{4}|\\d{4}-\\d{2}-\\d{2}");
    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMMM d yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMM d yyyy", Locale.ENGLISH),
            DateTimeFormatter.ISO_LOCAL_DATE);

    private Dateline() {}

    /** The first date of a byline, or null. */
    static @Nullable LocalDate find(DocumentText text, List<TextBlock> blocks) {
        for (TextBlock block : blocks) {
            if (block.kind() == TextBlock.Kind.BYLINE) {
                Matcher matcher = DATE.matcher(text.cut(block.span()));
                while (matcher.find()) {
                    LocalDate date = parse(matcher.group().replace(",", ""));
                    if (date != null) {
                        return date;
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate parse(String words) {
        for (DateTimeFormatter form : FORMS) {
            try {
                return LocalDate.parse(words, form);
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        return null;
    }
}
