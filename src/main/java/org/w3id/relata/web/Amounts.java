package org.w3id.relata.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Vocabulary;

/** Puts quantities in words. */
record Amounts(Facts facts) {
    /** Bounds and kind, with the words they were stated in: "about 3,000 soldiers, stated as …". */
    String words(Node quantity) {
        String minimum = number(facts.text(quantity, Vocabulary.minimum));
        String maximum = number(facts.text(quantity, Vocabulary.maximum));
        String kind = facts.text(quantity, Vocabulary.countedKind);
        String stated = facts.text(quantity, Vocabulary.asStated);
        boolean approximate = "true".equals(facts.text(quantity, Vocabulary.approximate));
        return (approximate ? "about " : "")
                + bounds(minimum, maximum)
                + (kind == null ? "" : " " + kind)
                + (stated == null ? "" : ", stated as “" + stated + "”");
    }

    private static String bounds(@Nullable String minimum, @Nullable String maximum) {
        if (minimum != null && maximum != null) {
            return minimum.equals(maximum) ? minimum : minimum + " to " + maximum;
        }
        return minimum != null ? "at least " + minimum : maximum != null ? "at most " + maximum : "a number of";
    }

    private static @Nullable String number(@Nullable String decimal) {
        if (decimal == null || !decimal.matches("[+-]?[0-9]{1,30}([.][0-9]{0,30})?")) {
            return decimal;
        }
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(new BigDecimal(decimal));
    }
}
