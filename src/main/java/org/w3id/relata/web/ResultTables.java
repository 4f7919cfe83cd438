package org.w3id.relata.web;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.Answer;
import org.w3id.relata.web.page.Link;
import org.w3id.relata.web.page.ResultTable;

/** Shows answers as tables, whose things lead to their pages by their labels. */
record ResultTables(Linker linker) {
    private static final int MOST = 1_000;
    private static final int LONGEST = 80;
    private static final String LABEL = "Label";

    ResultTable of(boolean answer) {
        return new ResultTable(List.of("answer"), List.of(List.of(new Link(answer ? "yes" : "no", null))), false, -1);
    }

    /** The first rows; the rest is not read. */
    ResultTable of(RowSet rows) {
        return of(Answer.first(rows, MOST), rows.hasNext());
    }

    /** The first rows of an answer. */
    ResultTable first(Answer answer, int most) {
        return of(answer.cutAfter(most), answer.rows().size() > most);
    }

    /** A column {@code xLabel} gives the words for the column {@code x}, and {@code words} those of {@code claim}. */
    private ResultTable of(Answer answer, boolean cut) {
        AnswerShape shape = new AnswerShape(answer);
        List<Integer> shown = shape.shown();
        return new ResultTable(
                shown.stream().map(answer.columns()::get).toList(),
                IntStream.range(0, answer.rows().size())
                        .mapToObj(row -> shown.stream()
                                .map(column -> cell(shape, row, column))
                                .toList())
                        .toList(),
                cut,
                shown.stream().map(answer.columns()::get).toList().indexOf("claim"));
    }

    private Link cell(AnswerShape shape, int row, int column) {
        Node term = shape.term(row, column);
        String name = shape.answer().columns().get(column);
        if (name.equals("claim") && shape.column("words").isPresent()) {
            return linker.named(shape.words(row, "words"), term);
        }
        OptionalInt named = shape.column(name + LABEL);
        Node label = named.isEmpty() ? null : shape.term(row, named.getAsInt());
        Link cell =
                label == null || !label.isLiteral() ? cell(term) : linker.named(label.getLiteralLexicalForm(), term);
        return cell.href() == null ? cell : new Link(PageBuilder.shortened(cell.label(), LONGEST), cell.href());
    }

    private Link cell(@Nullable Node node) {
        if (node == null) {
            return new Link("", null);
        }
        if (!node.isTripleTerm()) {
            return linker.value(node);
        }
        Triple triple = node.getTriple();
        return new Link(
                Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                        .map(part -> cell(part).label())
                        .collect(Collectors.joining(" ", "<<( ", " )>>")),
                null);
    }
}
