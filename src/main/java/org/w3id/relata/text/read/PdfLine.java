package org.w3id.relata.text.read;

/**
 * A line of text on a page. Lengths are in points, from the upper left corner of the page.
 *
 * @param page the number of its page, from 0
 * @param column the number of its column, counted through the whole document in the order of reading
 * @param left where it begins
 * @param right where it ends
 * @param baseline where its letters stand
 * @param height the height of its page
 * @param size the size of most of its letters
 * @param bold whether all of it is in bold letters
 */
record PdfLine(
        int page,
        int column,
        double left,
        double right,
        double baseline,
        double height,
        double size,
        boolean bold,
        String text) {
    private static final double NARROWEST_SPACE = 0.15;

    PdfLine inColumn(int number) {
        return new PdfLine(page, number, left, right, baseline, height, size, bold, text);
    }

    /** Joined with what stands to its right. */
    PdfLine with(PdfLine next) {
        double gap = next.left - right;
        String between = gap > size * NARROWEST_SPACE ? " " : "";
        return new PdfLine(
                page,
                column,
                left,
                Math.max(right, next.right),
                baseline,
                height,
                Math.max(size, next.size),
                bold && next.bold,
                text + between + next.text);
    }
}
