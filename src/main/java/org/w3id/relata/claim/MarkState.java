package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.text.TextSpan;

/** The marks of one clause while they are being read, from the outermost word inwards. */
final class MarkState {
    /** A row that fired, with the value it gave; polarity has none, since every turn counts. */
    private record Firing(Reading reading, @Nullable Enum<?> value) {}

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final List<Firing> firings = new ArrayList<>();
    private Polarity polarity = Polarity.AFFIRMED;
    private Certainty certainty = Certainty.CERTAIN;
    private Modality modality = Modality.ASSERTED;
    private boolean settled;

    MarkState(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The marks, each with the rows that gave the value it ended with. */
    Marks marks() {
        List<Reading> deciding = firings.stream()
                .filter(f -> f.value() == null || f.value() == certainty || f.value() == modality)
                .map(Firing::reading)
                .distinct()
                .toList();
        return new Marks(polarity, certainty, modality, deciding);
    }

    Modality modality() {
        return modality;
    }

    /** Applies a row to what its words govern. */
    void apply(MarkRow row, Range words, boolean negated) {
        TextSpan span = sentence.span(words.first(), words.last());
        switch (row.mark()) {
            case POLARITY -> {
                polarity = row.polarity(polarity);
                note(Reading.Part.POLARITY, row.rule(), span, null);
            }
            case CERTAINTY -> weaken(row.certainty(negated), row.rule(), span);
            case MODALITY -> set(row.modality(negated), row.rule(), span);
            case SOURCE -> throw new IllegalStateException(row.rule() + " marks no clause");
        }
    }

    /** Of two certainties the weaker holds. */
    void weaken(Certainty value, String rule, TextSpan words) {
        certainty = value.compareTo(certainty) > 0 ? value : certainty;
        note(Reading.Part.CERTAINTY, rule, words, value);
    }

    /** Of two modalities that of the inner word holds, unless the outer one settled it. */
    void set(Modality value, String rule, TextSpan words) {
        if (!settled) {
            modality = value;
            note(Reading.Part.MODALITY, rule, words, value);
        }
    }

    /** A modality that no other word changes any more. */
    void settle(Modality value, String rule, TextSpan words) {
        settled = false;
        set(value, rule, words);
        settled = true;
    }

    private void note(Reading.Part part, String rule, TextSpan words, @Nullable Enum<?> value) {
        firings.add(new Firing(new Reading(part, rule, List.of(words)), value));
    }
}
