package org.w3id.relata.web.page;

/**
 * A review with the style sheet that stands in its page.
 *
 * @param style CSS, which must not be able to end the element that it stands in
 */
public record StyledReview(ReviewPage page, String style) {
    public StyledReview {
        if (style.contains("<")) {
            throw new IllegalArgumentException("a style sheet in a page must not be able to end it");
        }
    }
}
