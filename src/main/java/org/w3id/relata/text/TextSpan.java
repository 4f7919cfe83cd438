package org.w3id.relata.text;

/**
 * A stretch of a document's text.
 *
 * @param start the first position, a 0-based offset in Unicode code points (Web Annotation, section 4.2.5)
 * @param end the position after the last one; never before {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {
    /** @throws IllegalArgumentException where the start is negative or after the end */
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + "-" + end);
        }
    }

    /** The number of code points. */
    public int length() {
        return end - start;
    }

    /** Whether every position of the other span lies in this one. */
    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two spans share a position. */
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public TextSpan union(TextSpan other) {
        return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** By start, then by end. */
    @Override
    public int compareTo(TextSpan other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
