package org.w3id.relata.query.reconcile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms that a name in question may be looked for in, each with how much it counts: as it is written first. */
final class Forms {
    private static final Pattern IN_BRACKETS = Pattern.compile("^([^(\\[]{2,})[(\\[]([^)\\]]{2,})[)\\]]?\\s*$");
    private static final Pattern BEFORE_COMMA = Pattern.compile("^([^,;]{3,})[,;]\\s*(.+)$");

    private static final double BY_PARTS = 0.99;
    private static final double PART = 0.97;
    private static final double SMALL_PART = 0.9;

    private final WordForms words;
    private final KnownParts parts;

    Forms(WordForms words, KnownParts parts) {
        this.words = words;
        this.parts = parts;
    }

    /** @param name as it was written, at most {@value PlainName#LONGEST} characters of it */
    Map<PlainName, Double> of(String name) {
        Map<PlainName, Double> forms = new LinkedHashMap<>();
        add(name, 1, forms);
        Matcher brackets = IN_BRACKETS.matcher(name);
        if (brackets.matches()) {
            // The longer part says more: "UN (United Nations)", "United Nations (UN)".
            boolean longerFirst =
                    brackets.group(1).length() >= brackets.group(2).length();
            add(brackets.group(1), longerFirst ? PART : SMALL_PART, forms);
            add(brackets.group(2), longerFirst ? SMALL_PART : PART, forms);
        }
        Matcher comma = BEFORE_COMMA.matcher(name);
        if (comma.matches()) {
            add(comma.group(1), PART, forms);
        }
        return forms;
    }

    private void add(String text, double factor, Map<PlainName, Double> forms) {
        PlainName plain = PlainName.of(text, words);
        if (!plain.isEmpty()) {
            forms.putIfAbsent(plain, factor);
            forms.putIfAbsent(parts.usual(plain), BY_PARTS * factor);
        }
    }
}
