package org.w3id.relata.text.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines of print, and words that a hyphen divides at a line's end. A hyphen stays where the document writes the
 * word with one elsewhere, or where its first part is one that usually keeps it ("long-term"); else it goes.
 */
final class LineJoin {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-‐]\\p{L}+)*");
    private static final Pattern DIVIDED = Pattern.compile("(\\p{L}+(?:[-‐]\\p{L}+)*)[-‐\u00AD]$");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{Ll}[\\p{L}]*");
    private static final Set<String> KEEP = Set.of(
            ("long short high low anti pro non self ex so well ill two three four five six seven eight nine ten half all"
                            + " cross full part post pre semi vice north south east west mid surface ship air land sea"
                            + " ground state government russian chinese us un eu nato")
                    .split(" "));

    private final Set<String> known = new HashSet<>();

    /** @param lines all of the document's, from which it learns how words are written */
    LineJoin(List<PdfLine> lines) {
        for (PdfLine line : lines) {
            Matcher matcher = WORD.matcher(line.text());
            while (matcher.find()) {
                boolean divided = matcher.end() == line.text().length() - 1;
                if (!divided) {
                    known.add(matcher.group().replace('‐', '-').toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /** Puts a line behind the words so far. */
    void append(StringBuilder words, String line) {
        Matcher divided = DIVIDED.matcher(words);
        Matcher next = FIRST_WORD.matcher(line);
        if (words.length() > 0 && divided.find() && next.find()) {
            char hyphen = words.charAt(words.length() - 1);
            if (hyphen == '\u00AD' || !keepsHyphen(divided.group(1), next.group())) {
                words.setLength(words.length() - 1);
            }
        } else if (words.length() > 0 && words.charAt(words.length() - 1) != '—') {
            words.append(' ');
        }
        words.append(line);
    }

    private boolean keepsHyphen(String first, String second) {
        String left = first.replace('‐', '-').toLowerCase(Locale.ROOT);
        String right = second.toLowerCase(Locale.ROOT);
        if (known.contains(left + "-" + right)) {
            return true;
        }
        return !known.contains(left + right) && (left.contains("-") || KEEP.contains(left));
    }
}
