package org.w3id.relata.language;

/** The parser for tests: its models load once for all of them. */
public final class SharedParser {
    private static final SentenceParser PARSER = new CoreNlpParser();

    private SharedParser() {}

    public static SentenceParser get() {
        return PARSER;
    }
}
