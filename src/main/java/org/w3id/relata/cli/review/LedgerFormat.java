package org.w3id.relata.cli.review;

import java.util.Locale;
import java.util.function.Function;
import org.w3id.relata.check.review.Ledger;

/** What a ledger can be written as. */
public enum LedgerFormat {
    TEXT("review.txt", LedgerText::of),
    JSON("review.json", LedgerJson::text),
    SARIF("review.sarif", LedgerSarif::text),
    JUNIT("review.xml", LedgerJUnit::text),
    HTML("review.html", LedgerHtml::of);

    private final String file;
    private final Function<Ledger, String> writing;

    LedgerFormat(String file, Function<Ledger, String> writing) {
        this.file = file;
        this.writing = writing;
    }

    /** The file's name in a folder. */
    public String file() {
        return file;
    }

    /** The same text for the same ledger. */
    public String write(Ledger ledger) {
        return writing.apply(ledger);
    }

    /** As the command line has it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
