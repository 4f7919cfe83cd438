package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes references as BibTeX, in UTF-8. */
final class BibTex {
    private BibTex() {}

    /** One entry, with a line end. */
    static String entry(Reference reference) {
        List<String> fields = new ArrayList<>();
        // In braces of their own names are kept whole: no "and", no comma in them parts them.
        add(
                fields,
                "author",
                reference.authors().stream()
                        .map(name -> "{" + escape(name) + "}")
                        .collect(Collectors.joining(" and ")));
        add(fields, "title", "{" + escape(reference.title()) + "}");
        Optional.ofNullable(reference.date()).flatMap(Dates::day).ifPresent(day -> {
            add(fields, "date", day.toString());
            add(fields, "year", Integer.toString(day.getYear()));
        });
        add(fields, "howpublished", escape(reference.container()));
        add(fields, "version", escape(reference.version()));
        add(fields, "url", verbatim(reference.url()));
        add(fields, "note", escape(reference.note()));
        return "@misc{" + reference.key() + ",\n" + String.join(",\n", fields) + "\n}\n";
    }

    private static void add(List<String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.add(String.format("  %-12s = {%s}", name, value));
        }
    }

    /** What means something to TeX is written as what prints it; braces too, as BibTeX counts even those that are escaped. */
    private static String escape(@Nullable String text) {
        StringBuilder escaped = new StringBuilder();
        String line = text == null ? "" : text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        line.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '$', '&', '#', '_', '%' -> escaped.append('\\').appendCodePoint(c);
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** An address is not read by TeX; it only must not end the field. */
    private static String verbatim(String address) {
        return address.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
    }
}
