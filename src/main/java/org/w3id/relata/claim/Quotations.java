package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.TextBlock;
import org.w3id.relata.text.TextSpan;

/** The stretches of a document that stand in quotation marks, the marks left out; only outermost ones. */
public final class Quotations {
    private static final String OPENING = "“«„‘‹";
    private static final String CLOSING = "”»“’›";

    private Quotations() {}

    /**
     * Finds them block by block. One that is not closed in its block ends with it; the next block goes on with it where
     * it begins with an opening mark again, as newspapers do.
     */
    public static List<TextSpan> find(DocumentText text, List<TextBlock> blocks) {
        List<TextSpan> found = new ArrayList<>();
        for (TextBlock block : blocks) {
            if (block.kind().isProse()) {
                scan(
                        text.value(),
                        text.unit(block.span().start()),
                        text.unit(block.span().end()),
                        text,
                        found);
            }
        }
        return found;
    }

    private static void scan(String text, int from, int to, DocumentText document, List<TextSpan> found) {
        int start = -1;
        char closing = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (start < 0) {
                int kind = OPENING.indexOf(c);
                boolean straight = c == '"' || (c == '\'' && opensWord(text, from, to, i));
                if (straight || (kind >= 0 && (c != '‘' || opensWord(text, from, to, i)))) {
                    start = i + 1;
                    closing = straight ? c : CLOSING.charAt(kind);
                }
            } else if (closes(text, to, i, closing)) {
                add(document, found, start, i);
                start = -1;
            }
        }
        if (start >= 0 && closing != '\'' && closing != '’') {
            add(document, found, start, to);
        }
    }

    private static boolean closes(String text, int to, int i, char closing) {
        char c = text.charAt(i);
        if (closing == '“') {
            return c == '“' || c == '”';
        }
        if (c != closing) {
            return false;
        }
        boolean apostrophe = closing == '’' || closing == '\'';
        return !apostrophe
                || i + 1 >= to
                || !Character.isLetterOrDigit(text.charAt(i + 1)) && !pluralOwner(text, to, i);
    }

    /** "the allies' forces": an apostrophe after s before a lower-case word does not close. */
    private static boolean pluralOwner(String text, int to, int i) {
        return i > 0
                && text.charAt(i - 1) == 's'
                && i + 2 < to
                && text.charAt(i + 1) == ' '
                && Character.isLowerCase(text.charAt(i + 2))
                && text.indexOf(text.charAt(i), i + 1) >= 0
                && text.indexOf(text.charAt(i), i + 1) < to;
    }

    private static boolean opensWord(String text, int from, int to, int i) {
        boolean before = i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
        return before && i + 1 < to && !Character.isWhitespace(text.charAt(i + 1));
    }

    private static void add(DocumentText document, List<TextSpan> found, int start, int end) {
        if (end > start) {
            found.add(document.spanOfUnits(start, end));
        }
    }
}
