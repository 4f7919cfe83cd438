package org.w3id.relata.web;

import org.jspecify.annotations.Nullable;
import org.w3id.relata.text.TextSpan;

/**
 * A span to be shown in its own way.
 *
 * @param classes the style classes
 * @param title what it is, in words
 * @param href the page it leads to, or null
 * @param anchor the name by which its beginning is led to, or null
 */
record Highlight(TextSpan span, String classes, String title, @Nullable String href, @Nullable String anchor) {
    /** One that nothing leads to. */
    Highlight(TextSpan span, String classes, String title, @Nullable String href) {
        this(span, classes, title, href, null);
    }
}
