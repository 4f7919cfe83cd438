package org.w3id.relata.text.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes out of a PDF's lines what stands at the head or foot of its pages again and again, and the page numbers. */
final class RunningHeads {
    private static final double MARGIN = 0.12;
    private static final int FEWEST_PAGES = 2;
    private static final double SHARE_OF_PAGES = 0.3;
    private static final double ROUGHLY = 8;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:page\\s*|p\\.\\s*|[-–—|]\\s*)?\\d{1,4}(?:\\s*(?:of|/|\\|)\\s*\\d{1,4})?\\s*[-–—|]?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private RunningHeads() {}

    static List<PdfLine> without(List<PdfLine> lines) {
        Map<String, Set<Integer>> pagesOf = new HashMap<>();
        Set<Integer> pages = new HashSet<>();
        for (PdfLine line : lines) {
            pages.add(line.page());
            if (isInMargin(line)) {
                pagesOf.computeIfAbsent(form(line), key -> new HashSet<>()).add(line.page());
            }
        }
        double enough = Math.max(FEWEST_PAGES, pages.size() * SHARE_OF_PAGES);
        return lines.stream()
                .filter(line -> !isInMargin(line)
                        || (pagesOf.get(form(line)).size() < enough
                                && !PAGE_NUMBER.matcher(line.text()).matches()))
                .toList();
    }

    private static boolean isInMargin(PdfLine line) {
        return line.baseline() < line.height() * MARGIN || line.baseline() > line.height() * (1 - MARGIN);
    }

    /** The words and about where they stand, whatever the number of the page. */
    private static String form(PdfLine line) {
        return DIGITS.matcher(line.text()).replaceAll("#") + "@" + Math.round(line.baseline() / ROUGHLY);
    }
}
