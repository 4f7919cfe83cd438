package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.TextSpan;
import org.w3id.relata.web.page.Paragraph;
import org.w3id.relata.web.page.Segment;

/** Cuts a text at the borders of its highlights, so that those that overlap or nest can be shown in one flow. */
record MarkedText(DocumentText text, List<Highlight> highlights) {
    /** What stands in a part of the text, by paragraphs; those without words are left out. */
    List<Paragraph> paragraphs(TextSpan window) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Segment> current = new ArrayList<>();
        for (Segment segment : segments(window)) {
            String[] lines = segment.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    close(current, paragraphs);
                }
                if (!lines[i].isEmpty()) {
                    List<String> anchors = i == 0 ? segment.anchors() : List.of();
                    current.add(new Segment(lines[i], segment.classes(), segment.href(), segment.title(), anchors));
                }
            }
        }
        close(current, paragraphs);
        return paragraphs;
    }

    /** The window grown to whole paragraphs. */
    TextSpan wholeParagraphs(TextSpan window) {
        String value = text.value();
        int start = value.lastIndexOf('\n', Math.max(0, text.unit(window.start()) - 1)) + 1;
        int end = value.indexOf('\n', text.unit(window.end()));
        return text.spanOfUnits(Math.min(start, text.unit(window.start())), end < 0 ? value.length() : end);
    }

    private static void close(List<Segment> current, List<Paragraph> paragraphs) {
        if (current.stream().anyMatch(segment -> !segment.text().isBlank())) {
            paragraphs.add(new Paragraph(current));
        }
        current.clear();
    }

    private List<Segment> segments(TextSpan window) {
        List<Highlight> inside = highlights.stream()
                .filter(highlight -> highlight.span().overlaps(window))
                .sorted(Comparator.comparing(Highlight::span))
                .toList();
        Set<Highlight> active = new LinkedHashSet<>();
        List<Segment> segments = new ArrayList<>();
        int next = 0;
        int from = window.start();
        for (int border : borders(inside, window)) {
            if (border > from) {
                segments.add(segment(new TextSpan(from, border), active));
                from = border;
            }
            active.removeIf(highlight -> highlight.span().end() <= border);
            while (next < inside.size() && inside.get(next).span().start() <= border) {
                active.add(inside.get(next++));
            }
        }
        return segments;
    }

    private static Set<Integer> borders(List<Highlight> highlights, TextSpan window) {
        Set<Integer> borders = new TreeSet<>(List.of(window.start(), window.end()));
        for (Highlight highlight : highlights) {
            borders.add(Math.max(window.start(), highlight.span().start()));
            borders.add(Math.min(window.end(), highlight.span().end()));
        }
        return borders;
    }

    private Segment segment(TextSpan span, Set<Highlight> active) {
        Optional<Highlight> innermost = active.stream()
                .filter(highlight -> highlight.href() != null)
                .min(Comparator.comparingInt(highlight -> highlight.span().length()));
        boolean nested = active.stream()
                        .map(Highlight::href)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
        String classes = active.stream().map(Highlight::classes).distinct().collect(Collectors.joining(" "))
                + (nested ? " nested" : "");
        String titles = active.stream().map(Highlight::title).distinct().collect(Collectors.joining("; "));
        return new Segment(
                text.cut(span),
                classes,
                innermost.map(Highlight::href).orElse(null),
                titles.isEmpty() ? null : titles,
                active.stream()
                        .filter(highlight -> highlight.span().start() == span.start())
                        .map(Highlight::anchor)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }
}
