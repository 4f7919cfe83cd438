package org.w3id.relata.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.Answer;
import org.w3id.relata.query.View;

/**
 * What the columns of an answer hold, and so which views suit it, by the conventions of Wikidata's query service: a column
 * {@code xLabel} names what the column {@code x} holds; a map needs points in WKT, or latitude and longitude; a graph leads
 * from the first thing of a row to each further one, and {@code edgeLabel} says how.
 */
record AnswerShape(Answer answer) {
    private static final String LABEL = "Label";
    private static final String EDGE_LABEL = "edgeLabel";
    private static final Pattern POINT = Pattern.compile(
            "(?:<[^>]*>\\s*)?POINT\\s*\\(\\s*(?<longitude>-?[0-9.]+)\\s+(?<latitude>-?[0-9.]+)\\s*\\)",
            Pattern.CASE_INSENSITIVE);
    private static final String WKT = "http://www.opengis.net/ont/geosparql#wktLiteral";

    /** A place on the earth, in degrees as the data has them. */
    record Place(String latitude, String longitude) {}

    /** The views that suit the answer; a table always does. */
    List<View> views() {
        List<View> views = new ArrayList<>(List.of(View.TABLE));
        if (date().isPresent()) {
            views.add(View.TIMELINE);
        }
        // Bars and lines would show what is claimed without who claims it.
        if (!hasClaims()) {
            if (number().isPresent() && name().isPresent()) {
                views.add(View.BAR_CHART);
            }
            if (things().size() > 1) {
                views.add(View.GRAPH);
            }
        }
        if (IntStream.range(0, answer.rows().size()).anyMatch(row -> place(row).isPresent())) {
            views.add(View.MAP);
        }
        return views;
    }

    /** The columns of things that have a name beside them. */
    List<Integer> things() {
        return columns(column -> answer.columns().contains(column + LABEL));
    }

    /** The columns that are shown for themselves: names of others are shown in their place. */
    List<Integer> shown() {
        return columns(
                column -> !column.equals(EDGE_LABEL) && !isLabel(column) && !(column.equals("words") && hasClaims()));
    }

    /** The first column of numbers. */
    OptionalInt number() {
        return first(AnswerShape::isNumber);
    }

    /** The first column of days or moments. */
    OptionalInt date() {
        return first(AnswerShape::isDate);
    }

    /** The second column of days or moments: where something ends. */
    OptionalInt laterDate() {
        int first = date().orElse(Integer.MAX_VALUE);
        return IntStream.range(0, answer.columns().size())
                .filter(column -> column > first && holds(column, AnswerShape::isDate))
                .findFirst();
    }

    /** The first column that names things. */
    OptionalInt name() {
        List<Integer> things = things();
        return things.isEmpty() ? OptionalInt.empty() : OptionalInt.of(things.get(0));
    }

    /** The column with a name. */
    OptionalInt column(String name) {
        int column = answer.columns().indexOf(name);
        return column < 0 ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** Whether the rows hold claims. */
    boolean hasClaims() {
        return answer.columns().contains("claim");
    }

    /** The term in a row and a column. */
    @Nullable
    Node term(int row, int column) {
        return answer.rows().get(row).get(column);
    }

    /** The words in a row for the column with a name; empty where there are none. */
    String words(int row, String column) {
        OptionalInt found = column(column);
        return found.isPresent() ? words(term(row, found.getAsInt())) : "";
    }

    /** What the thing in a row and a column is called. */
    String label(int row, int column) {
        String label = words(row, answer.columns().get(column) + LABEL);
        return label.isEmpty() ? words(term(row, column)) : label;
    }

    /** How the things of a row are connected, in words; empty where the answer does not say. */
    String edgeLabel(int row) {
        return words(row, EDGE_LABEL);
    }

    /** The number in a row and a column. */
    Optional<BigDecimal> number(int row, int column) {
        Node term = term(row, column);
        return term != null && isNumber(term)
                ? Optional.of(new BigDecimal(term.getLiteralLexicalForm().strip()))
                : Optional.empty();
    }

    /** Where the thing of a row is. */
    Optional<Place> place(int row) {
        for (Node term : answer.rows().get(row)) {
            if (term != null && term.isLiteral() && WKT.equals(term.getLiteralDatatypeURI())) {
                Matcher point = POINT.matcher(term.getLiteralLexicalForm().strip());
                return point.matches()
                        ? Optional.of(new Place(point.group("latitude"), point.group("longitude")))
                        : Optional.empty();
            }
        }
        String latitude = words(row, "lat");
        String longitude = words(row, "lon");
        String number = "-?[0-9]{1,3}(\\.[0-9]+)?";
        return latitude.matches(number) && longitude.matches(number)
                ? Optional.of(new Place(latitude, longitude))
                : Optional.empty();
    }

    /** A column's name in words: {@code independentVoices} is "independent voices". */
    String title(int column) {
        return answer.columns()
                .get(column)
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(java.util.Locale.ROOT);
    }

    private boolean isLabel(String column) {
        return column.endsWith(LABEL)
                && answer.columns().contains(column.substring(0, column.length() - LABEL.length()));
    }

    private List<Integer> columns(Predicate<String> wanted) {
        return IntStream.range(0, answer.columns().size())
                .filter(i -> wanted.test(answer.columns().get(i)))
                .boxed()
                .toList();
    }

    private OptionalInt first(Predicate<Node> wanted) {
        return IntStream.range(0, answer.columns().size())
                .filter(column -> holds(column, wanted))
                .findFirst();
    }

    /** Whether there is something in a column, all of it of a kind. */
    private boolean holds(int column, Predicate<Node> wanted) {
        List<@Nullable Node> terms = answer.rows().stream()
                .map(row -> row.get(column))
                .filter(term -> term != null)
                .toList();
        return !terms.isEmpty() && terms.stream().allMatch(wanted);
    }

    private static String words(@Nullable Node term) {
        if (term == null) {
            return "";
        }
        return term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
    }

    private static boolean isNumber(Node term) {
        return term.isLiteral()
                && term.getLiteralDatatype() instanceof XSDDatatype
                && term.getLiteral().isWellFormed()
                && term.getLiteralValue() instanceof Number
                && term.getLiteralLexicalForm()
                        .strip()
                        .matches("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?");
    }

    private static boolean isDate(Node term) {
        return term.isLiteral()
                && (XSDDatatype.XSDdate.equals(term.getLiteralDatatype())
                        || XSDDatatype.XSDdateTime.equals(term.getLiteralDatatype()))
                && term.getLiteral().isWellFormed();
    }
}
