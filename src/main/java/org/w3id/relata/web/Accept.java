package org.w3id.relata.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client takes: the Accept header (RFC 9110, section 12.5.1) with the version parameter of RDF 1.2 media types.
 *
 * @param ranges in the order given
 */
record Accept(List<Range> ranges) {
    /** The version that adds triple terms; media types without a version are RDF 1.1. */
    static final String RDF_1_2 = "1.2";

    private static final Accept ANYTHING = new Accept(List.of(new Range("*", "*", "", 1)));

    /** One media range; the version is empty where none is asked for. */
    record Range(String type, String subtype, String version, double quality) {
        private boolean matches(Offer<?> offer) {
            boolean typeFits = type.equals("*") || type.equals(offer.type());
            boolean subtypeFits = subtype.equals("*") || subtype.equals(offer.subtype());
            return typeFits && subtypeFits && offer.answersVersion(version);
        }

        private int specificity() {
            return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1) + (version.isEmpty() ? 0 : 1);
        }
    }

    private record Rated<T>(Offer<T> offer, Range range) {}

    /** Reads a header; a missing or empty one takes anything, and a part that is not a media range is passed over. */
    static Accept parse(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return ANYTHING;
        }
        return new Accept(Arrays.stream(header.split(","))
                .map(Accept::range)
                .flatMap(Optional::stream)
                .toList());
    }

    /** The offer of the highest quality; among equals the one that was named most exactly, then the first. */
    <T> Optional<Offer<T>> choose(List<Offer<T>> offers) {
        Comparator<Rated<T>> order = Comparator.<Rated<T>>comparingDouble(
                        rated -> rated.range().quality() * rated.offer().quality())
                .thenComparingInt(rated -> rated.range().specificity());
        Optional<Rated<T>> best = Optional.empty();
        for (Offer<T> offer : offers) {
            Optional<Rated<T>> rated = rate(offer);
            if (rated.isPresent() && (best.isEmpty() || order.compare(rated.get(), best.get()) > 0)) {
                best = rated;
            }
        }
        return best.map(Rated::offer);
    }

    private <T> Optional<Rated<T>> rate(Offer<T> offer) {
        return ranges.stream()
                .filter(range -> range.matches(offer))
                .max(Comparator.comparingInt(Range::specificity))
                .filter(range -> range.quality() > 0)
                .map(range -> new Rated<>(offer, range));
    }

    private static Optional<Range> range(String part) {
        String[] pieces = part.trim().split("\\s*;\\s*");
        String[] type =
                pieces.length == 0 ? pieces : pieces[0].toLowerCase(Locale.ROOT).split("/");
        if (type.length != 2) {
            return Optional.empty();
        }
        double quality = 1;
        String version = "";
        for (String piece : Arrays.asList(pieces).subList(1, pieces.length)) {
            String[] parameter = piece.split("\\s*=\\s*", 2);
            String value = parameter.length == 2 ? parameter[1].replace("\"", "") : "";
            switch (parameter[0].toLowerCase(Locale.ROOT)) {
                case "q" -> quality = quality(value);
                case "version" -> version = value;
                default -> {
                    // Charset, profile and the like do not decide here.
                }
            }
        }
        return Optional.of(new Range(type[0], type[1], version, quality));
    }

    private static double quality(String value) {
        try {
            return Math.min(1, Math.max(0, Double.parseDouble(value)));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
