package org.w3id.relata.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides plain text into headings, bylines, paragraphs, list items and boilerplate.
 * A blank line ends a block; so does a line end, unless the lines look hard-wrapped.
 */
public final class Layout {
    private static final Pattern LIST_MARK =
            Pattern.compile("^(?:\\(?\\d{1,3}[.)]|[a-z]\\)|[-*•‣–—·])\\s+(?=\\S)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…;:][\"'”’»)\\]]*$");
    private static final int LONGEST_HEADING_WORDS = 16;
    private static final int NARROWEST_WRAPPED_LINE = 50;

    private final List<Pattern> boilerplate;
    private final List<Pattern> bylines;

    /**
     * @param boilerplate what a line that belongs to the page, not to the text, looks like (found anywhere in it)
     * @param bylines what a line that names author, outlet or date looks like
     */
    public Layout(List<Pattern> boilerplate, List<Pattern> bylines) {
        this.boilerplate = List.copyOf(boilerplate);
        this.bylines = List.copyOf(bylines);
    }

    /** The blocks of a text, in order; they do not overlap. */
    public List<TextBlock> blocks(DocumentText text) {
        List<int[]> parts = parts(text.value());
        List<TextBlock> blocks = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int start = parts.get(i)[0];
            int end = parts.get(i)[1];
            String words = text.value().substring(start, end);
            TextBlock.Kind kind = kind(words, i == 0, i == parts.size() - 1);
            Matcher mark = LIST_MARK.matcher(words);
            if (kind.isProse() && mark.find()) {
                start += mark.end();
                kind = TextBlock.Kind.LIST_ITEM;
            }
            blocks.add(new TextBlock(blocks.size(), text.spanOfUnits(start, end), kind));
        }
        return blocks;
    }

    private TextBlock.Kind kind(String words, boolean first, boolean last) {
        if (boilerplate.stream().anyMatch(pattern -> pattern.matcher(words).find())) {
            return TextBlock.Kind.BOILERPLATE;
        }
        boolean ends = SENTENCE_END.matcher(words).find();
        int count = words.split("\\s+").length;
        if (count <= LONGEST_HEADING_WORDS
                && bylines.stream().anyMatch(p -> p.matcher(words).find())) {
            return TextBlock.Kind.BYLINE;
        }
        boolean question = words.endsWith("?");
        if (count <= LONGEST_HEADING_WORDS && !last && (!ends || (first && question))) {
            return TextBlock.Kind.HEADING;
        }
        return TextBlock.Kind.PARAGRAPH;
    }

    private static List<int[]> parts(String text) {
        boolean wrapped = isWrapped(text);
        List<int[]> parts = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (int[] line : lines(text)) {
            boolean blank = line[0] == line[1];
            boolean fresh = start >= 0
                    && (blank
                            || !wrapped
                            || LIST_MARK
                                    .matcher(text.substring(line[0], line[1]))
                                    .find());
            if (fresh) {
                parts.add(new int[] {start, end});
                start = -1;
            }
            if (!blank) {
                start = start < 0 ? line[0] : start;
                end = line[1];
            }
        }
        if (start >= 0) {
            parts.add(new int[] {start, end});
        }
        return parts;
    }

    /** Whether most lines that another follows directly are long and do not end a sentence. */
    private static boolean isWrapped(String text) {
        List<int[]> lines = lines(text);
        int followed = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            int length = lines.get(i)[1] - lines.get(i)[0];
            if (length > 0 && lines.get(i + 1)[0] < lines.get(i + 1)[1]) {
                followed++;
                String words = text.substring(lines.get(i)[0], lines.get(i)[1]);
                broken += length >= NARROWEST_WRAPPED_LINE
                                && !SENTENCE_END.matcher(words).find()
                        ? 1
                        : 0;
            }
        }
        return followed >= 3 && broken * 2 > followed;
    }

    /** Start and end of each line without the white space around it; a blank one is empty. */
    private static List<int[]> lines(String text) {
        List<int[]> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            int start = from;
            int end = to;
            while (start < end && isSpace(text.charAt(start))) {
                start++;
            }
            while (end > start && isSpace(text.charAt(end - 1))) {
                end--;
            }
            lines.add(new int[] {start, end});
            from = to + 1;
        }
        return lines;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || Character.isISOControl(c);
    }
}
