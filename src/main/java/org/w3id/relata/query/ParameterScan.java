package org.w3id.relata.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the variables of a query's text that are parameters by the BASIL convention: those that begin with _. */
final class ParameterScan {
    /** IRIs, strings and comments are passed over; what is left and begins with ? or $ is a variable. */
    private static final Pattern TOKEN = Pattern.compile(
            "<[^<>\"{}|^`\\\\\\x00-\\x20]*+>"
                    + "|\"\"\"(?:[^\"\\\\]|\\\\.|\"{1,2}(?!\"))*+\"\"\"|'''(?:[^'\\\\]|\\\\.|'{1,2}(?!'))*+'''"
                    + "|\"(?:[^\"\\\\\\n\\r]|\\\\.)*+\"|'(?:[^'\\\\\\n\\r]|\\\\.)*+'"
                    + "|#[^\\n]*+"
                    + "|[?$](?<variable>_\\w*+)",
            Pattern.DOTALL);

    private static final Pattern CONVENTION =
            Pattern.compile("_(?<optional>_?)(?<name>[A-Za-z][A-Za-z0-9]*)(?:_(?<suffix>[A-Za-z]+))?");

    private ParameterScan() {}

    /** The parameters of a text, each with the line where it stands first, in order. */
    static Map<String, Integer> lines(String sparql) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        Matcher token = TOKEN.matcher(sparql);
        int line = 1;
        int counted = 0;
        while (token.find()) {
            if (token.group("variable") != null) {
                line += (int) sparql.substring(counted, token.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
                counted = token.start();
                lines.putIfAbsent(token.group("variable"), line);
            }
        }
        return lines;
    }

    /** The parts of a parameter's variable: {@code _from_date} or {@code __from_date}. */
    record Parts(String name, boolean optional, @Nullable String suffix) {}

    /** Empty where the variable is not written by the convention. */
    static Optional<Parts> parts(String variable) {
        Matcher matcher = CONVENTION.matcher(variable);
        return matcher.matches()
                ? Optional.of(new Parts(
                        matcher.group("name"), !matcher.group("optional").isEmpty(), matcher.group("suffix")))
                : Optional.empty();
    }
}
