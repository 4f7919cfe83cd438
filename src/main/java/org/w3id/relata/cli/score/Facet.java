package org.w3id.relata.cli.score;

import java.util.List;
import java.util.Locale;

/** By what a score is divided. */
public enum Facet {
    /** The relation of a triple, as the inventory has it. */
    RELATION,
    /** In whose words a claim is put; {@code none} is the document's own voice. */
    QUOTATION,
    POLARITY,
    CERTAINTY,
    MODALITY;

    /** Those that every claim has a value of. */
    static final List<Facet> OF_CLAIMS = List.of(QUOTATION, POLARITY, CERTAINTY, MODALITY);

    /** As the table of claims and the gold files name it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
