package org.w3id.relata.web;

/** A script of ours, which makes a page handier and is never needed. */
enum Script {
    /** Suggests names in search boxes and forms. */
    SUGGEST("suggest.js"),
    /** Scrolls a text to the words that a page is about. */
    PASSAGE("passage.js");

    private final String file;
    private final String digest;

    Script(String file) {
        this.file = file;
        this.digest = AssetHandler.digest(file);
    }

    /** Where it is, for a client whose paths begin with that prefix. */
    String href(String prefix) {
        return prefix + AssetHandler.PATH + file + "?v=" + digest;
    }
}
