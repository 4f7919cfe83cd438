package org.w3id.relata.web;

import java.util.function.IntFunction;
import org.w3id.relata.web.page.Paging;

/**
 * A long list in parts.
 *
 * @param page which part is shown, from 1
 * @param total how long the list is; of several that are shown side by side, the longest
 * @param size how much is shown at once
 */
record Pages(int page, int total, int size) {
    /** @throws Problem where there is no such part */
    Pages {
        if (page > count(total, size)) {
            throw Problem.notFound("There is no page " + page + ": the last is " + count(total, size) + ".");
        }
    }

    /**
     * The part that a request asks for, in its parameter {@code page}; the first where it does not say.
     *
     * @throws Problem where it is no number
     */
    static int asked(Exchange exchange) {
        String value = exchange.parameter("page");
        if (value == null || value.isBlank()) {
            return 1;
        }
        if (!value.matches("[1-9][0-9]{0,6}")) {
            throw Problem.badRequest("“" + value + "” is no page. Pages are numbered from 1.");
        }
        return Integer.parseInt(value);
    }

    /** How much comes before the part. */
    int skipped() {
        return (page - 1) * size;
    }

    /** @param address where a part is shown */
    Paging paging(IntFunction<String> address) {
        int last = Math.min(total, skipped() + size);
        return new Paging(
                page,
                count(total, size),
                Counted.number(total == 0 ? 0 : skipped() + 1) + "–" + Counted.number(last) + " of "
                        + Counted.number(total),
                page > 1 ? address.apply(page - 1) : null,
                page < count(total, size) ? address.apply(page + 1) : null);
    }

    private static int count(int total, int size) {
        return Math.max(1, (total + size - 1) / size);
    }
}
