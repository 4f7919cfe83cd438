package org.w3id.relata.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.w3id.relata.web.page.ReviewPage;
import org.w3id.relata.web.page.StyledReview;

/** The ledger of a review as HTML: one file with its style in it, to be kept, sent or printed. */
public final class ReviewPages {
    private ReviewPages() {}

    /** The page; it loads nothing from elsewhere. */
    public static String html(ReviewPage page) {
        try (InputStream style = ReviewPages.class.getResourceAsStream("/web/review.css")) {
            return new Templates()
                    .render(
                            "review.jte",
                            new StyledReview(page, new String(style.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
