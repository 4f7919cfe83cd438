package org.w3id.relata.text;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a document may be written in; the ending of the file's name says which. */
public enum DocumentFormat {
    TEXT("plain text", 1_000_000, ".txt"),
    HTML("a web page", 10_000_000, ".html", ".htm", ".xhtml"),
    PDF("a PDF", 50_000_000, ".pdf"),
    WORD("a Word document", 50_000_000, ".docx"),
    MAIL("an e-mail", 50_000_000, ".eml");

    private final String label;
    private final int limit;
    private final List<String> endings;

    DocumentFormat(String label, int limit, String... endings) {
        this.label = label;
        this.limit = limit;
        this.endings = List.of(endings);
    }

    /** What it is called in messages, with its article. */
    public String label() {
        return label;
    }

    /** The most bytes that such a file may have. */
    public int limit() {
        return limit;
    }

    /** The endings of such files, in lower case, with the point; the usual one first. */
    public List<String> endings() {
        return endings;
    }

    /** The format that the name of a file tells; nothing where it is none of these. */
    public static Optional<DocumentFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(name::endsWith))
                .findFirst();
    }

    /** Every ending, for messages: ".txt, .html, …". */
    public static String allEndings() {
        return Arrays.stream(values())
                .flatMap(format -> format.endings.stream())
                .collect(Collectors.joining(", "));
    }
}
