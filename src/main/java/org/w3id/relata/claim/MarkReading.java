package org.w3id.relata.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.w3id.relata.language.Token;

/** The marks of one clause while they are being read: each word that fires changes them, and its row is noted. */
final class MarkReading {
    private final Lexicon lexicon;
    private final Set<String> rules = new TreeSet<>();
    private boolean denied;
    private Certainty certainty = Certainty.CERTAIN;
    private Modality modality = Modality.ASSERTED;

    MarkReading(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Marks marks() {
        return new Marks(denied ? Polarity.DENIED : Polarity.AFFIRMED, certainty, modality, List.copyOf(rules));
    }

    /** Notes a rule that fired. */
    void cite(String rule) {
        rules.add(rule);
    }

    boolean cites(String rule) {
        return rules.contains(rule);
    }

    boolean isDenied() {
        return denied;
    }

    /** One negation more: two of them affirm. */
    void negate() {
        denied = !denied;
    }

    void set(Modality value) {
        modality = value;
    }

    void set(Certainty value) {
        certainty = value;
    }

    /** The weaker of two certainties holds. */
    void weaken(Certainty value) {
        certainty = value.compareTo(certainty) > 0 ? value : certainty;
    }

    /** Applies every row of a place in the clause that has a word. */
    void apply(MarkPlace where, Token word) {
        apply(where, word, Modality.HYPOTHETICAL);
    }

    /** @param would what "would" means here */
    void apply(MarkPlace where, Token word, Modality would) {
        for (MarkRow row : lexicon.marksOf(where)) {
            if (has(row, word)) {
                rules.add(row.rule());
                apply(row, would);
            }
        }
    }

    /** Whether a row of a place in the clause has a word; if so it is noted, without its mark. */
    boolean fires(MarkPlace where, Token word) {
        for (MarkRow row : lexicon.marksOf(where)) {
            if (has(row, word)) {
                rules.add(row.rule());
                return true;
            }
        }
        return false;
    }

    private static boolean has(MarkRow row, Token word) {
        return row.words().contains(word.lemma())
                || row.words().contains(word.word().toLowerCase(Locale.ROOT));
    }

    private void apply(MarkRow row, Modality would) {
        switch (row.mark()) {
            case CERTAINTY -> weaken(row.certainty());
            case MODALITY -> modality = row.isFutureInPast() ? would : row.modality();
            case POLARITY -> negate();
            case SOURCE -> throw new IllegalStateException(row.rule() + " marks no clause");
        }
    }
}
