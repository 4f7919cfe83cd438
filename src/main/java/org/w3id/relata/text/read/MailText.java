package org.w3id.relata.text.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The plain text of an e-mail: what its sender wrote, in paragraphs. */
final class MailText {
    private static final Pattern QUOTED = Pattern.compile("^\\s*>.*");
    private static final Pattern LEADS_TO_QUOTE =
            Pattern.compile("^(?:On|Am|Le) .{5,200}(?:wrote|schrieb|écrit)\\s*:\\s*$");
    private static final Pattern LIST_MARK = Pattern.compile("^\\s*(?:[-*•]|\\d{1,2}[.)])\\s+.*");
    private static final String SIGNATURE = "-- ";
    private static final int WRAPPED = 50;

    private MailText() {}

    /** Joins the lines of {@code format=flowed} that end in a blank (RFC 3676, section 4.1). */
    static String unfolded(String text, @Nullable String format) {
        String lines = text.replace("\r\n", "\n");
        return "flowed".equalsIgnoreCase(format) ? lines.replaceAll("(?m)(?<!^--) \\n(?!>)", " ") : lines;
    }

    /** Without what it quotes, unless it does nothing else, and without its signature. */
    static Blocks blocks(String text) {
        List<String> lines = text.lines().toList();
        List<String> own = own(lines);
        boolean quotesOnly = own.stream().allMatch(String::isBlank);
        Blocks blocks = new Blocks();
        List<String> paragraph = new ArrayList<>();
        for (String line : quotesOnly ? unquoted(lines) : own) {
            if (line.isBlank() || LIST_MARK.matcher(line).matches()) {
                flush(paragraph, blocks);
            }
            if (!line.isBlank()) {
                paragraph.add(line.strip());
            }
        }
        flush(paragraph, blocks);
        return blocks;
    }

    private static List<String> own(List<String> lines) {
        List<String> own = new ArrayList<>();
        for (String line : lines) {
            if (line.equals(SIGNATURE)) {
                break;
            }
            boolean foreign = QUOTED.matcher(line).matches()
                    || LEADS_TO_QUOTE.matcher(line.strip()).matches();
            own.add(foreign ? "" : line);
        }
        return own;
    }

    private static List<String> unquoted(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst("^(?:\\s*>)+ ?", ""))
                .toList();
    }

    /** Long lines were wrapped and are joined; short ones, as in an address, stand for themselves. */
    private static void flush(List<String> paragraph, Blocks blocks) {
        boolean wrapped = paragraph.size() > 1
                && paragraph.subList(0, paragraph.size() - 1).stream().allMatch(line -> line.length() >= WRAPPED);
        if (wrapped) {
            blocks.add(String.join(" ", paragraph));
        } else {
            paragraph.forEach(blocks::add);
        }
        paragraph.clear();
    }
}
