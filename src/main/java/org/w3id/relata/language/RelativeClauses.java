package org.w3id.relata.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds relative clauses between commas by their words alone, before anything is parsed: "Togo, which joined the union in
 * 1999, has …". Such a clause says something by itself (a non-restrictive one), and the sentence is whole without it.
 */
final class RelativeClauses {
    private static final int LONGEST = 30;
    private static final Set<String> PRONOUNS = Set.of("which", "who", "whose", "whom");
    private static final Set<String> NOMINAL = Set.of("NN", "NNS", "NNP", "NNPS", "CD", "FW", "-RRB-", "''");

    private RelativeClauses() {}

    /**
     * A relative clause.
     *
     * @param comma the index of the comma before it
     * @param pronoun the index of its pronoun
     * @param subject whether the pronoun is its subject, or says whose that is
     * @param to the index of the comma behind it
     */
    record Clause(int comma, int pronoun, boolean subject, int to) {
        boolean covers(int index) {
            return comma <= index && index <= to;
        }

        /** The tokens of the clause itself; a pronoun that is no subject is not among them, nor its preposition. */
        List<Integer> words() {
            return IntStream.range(subject ? comma + 1 : pronoun + 1, to)
                    .boxed()
                    .toList();
        }

        List<Integer> commas() {
            return List.of(comma, to);
        }
    }

    static List<Clause> in(List<CoreLabel> tokens) {
        List<Clause> found = new ArrayList<>();
        for (int comma = 1; comma + 3 < tokens.size(); comma++) {
            int from = comma;
            boolean free = found.stream().noneMatch(clause -> clause.covers(from));
            if (free
                    && isWord(tokens, comma, ",")
                    && NOMINAL.contains(tokens.get(comma - 1).tag())) {
                at(tokens, comma).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Clause> at(List<CoreLabel> tokens, int comma) {
        boolean behindPreposition = tokens.get(comma + 1).tag().equals("IN") || isWord(tokens, comma + 1, "to");
        int pronoun = behindPreposition ? comma + 2 : comma + 1;
        if (!PRONOUNS.contains(tokens.get(pronoun).word().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        boolean subject = isWord(tokens, pronoun, "whose") || !behindPreposition && goesOn(tokens, pronoun + 1);
        boolean verb = false;
        for (int i = pronoun + 1; i < tokens.size() && i - comma <= LONGEST; i++) {
            if (verb && isWord(tokens, i, ",") && goesOn(tokens, i + 1)) {
                return Optional.of(new Clause(comma, pronoun, subject, i));
            }
            boolean end = Set.of(".", ";", "!", "?").contains(tokens.get(i).word());
            if (end || Set.of("“", "”", "\"", "``", "''").contains(tokens.get(i).word())) {
                return Optional.empty();
            }
            verb |= Token.isFinite(tokens.get(i).tag());
        }
        return Optional.empty();
    }

    /** Whether the predicate of the sentence stands there, behind an adverb at most. */
    private static boolean goesOn(List<CoreLabel> tokens, int index) {
        int at = index < tokens.size() && tokens.get(index).tag().equals("RB") ? index + 1 : index;
        return at < tokens.size() && Token.isFinite(tokens.get(at).tag());
    }

    private static boolean isWord(List<CoreLabel> tokens, int index, String word) {
        return index < tokens.size() && tokens.get(index).word().equalsIgnoreCase(word);
    }
}
