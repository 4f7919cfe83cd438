package org.w3id.relata.text.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The day that stands on a line of its own at the head of a text, as below a headline. */
final class VisibleDate {
    private static final int LINES = 8;
    private static final int LONGEST = 12;

    private VisibleDate() {}

    static @Nullable LocalDate of(Blocks blocks) {
        List<String> all = blocks.all();
        return all.subList(0, Math.min(LINES, all.size())).stream()
                .filter(block -> block.split(" ").length <= LONGEST)
                .map(StatedDate::parse)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
