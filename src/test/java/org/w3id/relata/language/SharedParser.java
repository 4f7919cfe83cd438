package org.w3id.relata.language;

import org.w3id.relata.text.Installation;

/** The parser for tests: its models load once for all of them. */
public final class SharedParser {
    private static final SentenceParser PARSER =
            new CoreNlpParser(WordLists.load(Installation.current().lexicon()));

    private SharedParser() {}

    public static SentenceParser get() {
        return PARSER;
    }
}
