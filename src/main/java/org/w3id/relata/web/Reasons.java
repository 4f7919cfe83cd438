package org.w3id.relata.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.text.TextSpan;
import org.w3id.relata.web.page.Link;
import org.w3id.relata.web.page.Reason;

/** Shows why a claim was read as it was: for each part of it the rows that fired, and the words they fired on. */
record Reasons(PageBuilder builder) {
    List<Reason> of(Node claim) {
        return builder.facts().all(claim, Vocabulary.reading).stream()
                .sorted(Comparator.comparingInt(Reasons::number))
                .flatMap(reading -> builder.facts().all(reading, Vocabulary.explains).stream()
                        .flatMap(part -> builder.facts().all(reading, Vocabulary.rule).stream()
                                .map(row -> new Reason(part(part, claim), row(row), words(reading)))))
                .toList();
    }

    /** The words of a reporting expression or a row that fired, in the order of the text. */
    private String words(Node reading) {
        return builder.facts().all(reading, Vocabulary.words).stream()
                .sorted(Comparator.comparing(
                        span -> builder.texts().place(span).map(TextSpan::start).orElse(0)))
                .map(builder.facts()::label)
                .collect(Collectors.joining(" … "));
    }

    /** A row of the lexicon, by table and id. */
    Link row(Node row) {
        return builder.linker().link(row.toString().replace(Namespaces.LEXICON, ""), row);
    }

    private Link part(Node part, Node claim) {
        return part.equals(claim)
                ? new Link("that there is a claim", null)
                : builder.linker().link(part);
    }

    /** Readings are numbered in the order in which the converter came to them. */
    private static int number(Node reading) {
        String number = reading.toString().replaceFirst(".*/", "");
        return number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
    }
}
