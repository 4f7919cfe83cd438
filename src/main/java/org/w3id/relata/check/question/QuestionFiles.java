package org.w3id.relata.check.question;

import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * The files of one question: {@code <id>.rq}, {@code <id>.ttl}, {@code <id>.expected.csv}, {@code <id>.mutation.ru}.
 */
record QuestionFiles(QuestionFile query, QuestionFile toyGraph, QuestionFile expected, QuestionFile mutation) {
    static final String ENDING = ".rq";
    static final String HEADER = "#+";

    /** @param query the first of them */
    static QuestionFiles beside(Path query) {
        String name = query.getFileName().toString();
        String id = name.substring(0, name.length() - ENDING.length());
        return new QuestionFiles(
                QuestionFile.read(query),
                QuestionFile.read(query.resolveSibling(id + ".ttl")),
                QuestionFile.read(query.resolveSibling(id + ".expected.csv")),
                QuestionFile.read(query.resolveSibling(id + ".mutation.ru")));
    }

    String id() {
        String name = query.path().getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    /** The YAML of the header; its lines are those of the file. */
    String header() {
        return query.text()
                .lines()
                .takeWhile(line -> line.startsWith(HEADER))
                .map(line -> line.replaceFirst("^#\\+ ?", ""))
                .collect(Collectors.joining("\n"));
    }

    String sparql() {
        return query.text()
                .lines()
                .dropWhile(line -> line.startsWith(HEADER))
                .collect(Collectors.joining("\n", "", "\n"))
                .strip();
    }
}
