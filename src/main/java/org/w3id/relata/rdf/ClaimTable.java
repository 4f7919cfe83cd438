package org.w3id.relata.rdf;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.claim.Attribution;
import org.w3id.relata.claim.Claim;
import org.w3id.relata.claim.ConvertedDocument;
import org.w3id.relata.claim.Proposition;
import org.w3id.relata.claim.Quantity;
import org.w3id.relata.claim.StatedTime;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.TextSpan;

/** The table of claims: one row per claim and proposition, one for a claim without proposition; labels, not IRIs. */
public final class ClaimTable {
    /** The columns, in order; new ones come at the end. */
    public static final List<String> COLUMNS =
            List.of(("document,claim,evidence,start,end,source,via,subject,relation,object,polarity,certainty,modality,"
                            + "quotation,quantityMin,quantityMax,quantityKind,timeStart,timeEnd,manner,cue,cueStart,"
                            + "cueEnd,sourceText,sourceStart,sourceEnd,rule")
                    .split(","));

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private ClaimTable() {}

    /** The first row, with the names of the columns; LF at its end. */
    public static String header() {
        return FORMAT.format(COLUMNS.toArray()) + "\n";
    }

    /** The rows of one document, in the order of its claims; LF at line ends. */
    public static String rows(ConvertedDocument converted) {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
            for (Claim claim : converted.claims()) {
                for (@Nullable Proposition proposition : propositions(claim)) {
                    printer.printRecord(row(converted, claim, proposition));
                }
            }
        } catch (IOException e) {
            throw new AssertionError("a string builder takes everything", e);
        }
        return out.toString();
    }

    private static List<@Nullable Proposition> propositions(Claim claim) {
        return claim.propositions().isEmpty() ? Collections.singletonList(null) : new ArrayList<>(claim.propositions());
    }

    private static List<String> row(ConvertedDocument converted, Claim claim, @Nullable Proposition proposition) {
        DocumentText text = converted.document().text();
        List<String> row = new ArrayList<>();
        row.add(converted.document().key());
        row.add(claim.id());
        row.addAll(words(text, claim.evidence()));
        row.add(labels(claim.sources()));
        row.add(labels(claim.relays()));
        row.add(proposition == null ? "" : label(proposition.subject().label()));
        row.add(proposition == null ? "" : proposition.relation());
        row.add(proposition == null ? "" : label(proposition.object().label()));
        row.add(claim.polarity().localName());
        row.add(claim.certainty().localName());
        row.add(claim.modality().localName());
        row.add(claim.quotation().localName());
        row.addAll(quantity(claim.quantity()));
        row.addAll(time(claim.time()));
        Attribution innermost = claim.innermost();
        row.add(innermost.manner() == null ? "" : innermost.manner());
        row.addAll(
                words(text, innermost.cues().isEmpty() ? null : innermost.cues().get(0)));
        row.addAll(words(
                text,
                innermost.mentions().isEmpty()
                        ? null
                        : innermost.mentions().get(0).span()));
        row.add(String.join("|", ClaimGraph.rules(claim)));
        return row;
    }

    private static List<String> words(DocumentText text, @Nullable TextSpan span) {
        return span == null
                ? List.of("", "", "")
                : List.of(
                        Literals.publishable(text.cut(span)),
                        Integer.toString(span.start()),
                        Integer.toString(span.end()));
    }

    private static List<String> quantity(@Nullable Quantity quantity) {
        return quantity == null
                ? List.of("", "", "")
                : List.of(number(quantity.minimum()), number(quantity.maximum()), label(quantity.kind()));
    }

    private static List<String> time(@Nullable StatedTime time) {
        return time == null
                ? List.of("", "")
                : List.of(time.start() == null ? "" : time.start(), time.end() == null ? "" : time.end());
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : Literals.plain(value);
    }

    private static String labels(List<Entity> entities) {
        return entities.stream()
                .map(entity -> entity.kind() == Kind.DOCUMENT ? "(document)" : label(entity.label()))
                .collect(Collectors.joining("|"));
    }

    /** A label as it stands in a list: on one line, and with a stroke for the sign that parts the list. */
    private static String label(String label) {
        return Literals.oneLine(label).replace('|', '/');
    }
}
