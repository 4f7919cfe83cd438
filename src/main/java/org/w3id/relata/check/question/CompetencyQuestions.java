package org.w3id.relata.check.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;
import org.w3id.relata.text.UserError;

/** The competency questions of a folder. */
public final class CompetencyQuestions {
    /** Terms with the reasons why there is no question about them. */
    static final String UNTESTED = "untested.tsv";

    private CompetencyQuestions() {}

    /**
     * Reads all questions of a folder, in the order of their ids.
     *
     * @throws UserError where one is not as it should be; the message names the file and the line
     */
    public static List<CompetencyQuestion> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(QuestionFiles.ENDING))
                    .sorted()
                    .map(QuestionFiles::beside)
                    .map(found -> new QuestionReader(found).read())
                    .toList();
        } catch (IOException e) {
            throw new UserError(folder + ": cannot be read: " + e, "put the questions there");
        }
    }

    /**
     * Why terms have no question, by their local names; nothing where the folder has no such table.
     *
     * @throws UserError where a row has no reason; the message names the file and the line
     */
    public static Map<String, String> reasons(Path folder) {
        Path table = folder.resolve(UNTESTED);
        return Files.exists(table)
                ? TabTable.read(table, "term", "reason").rows().stream()
                        .collect(Collectors.toMap(TabRow::id, row -> row.required("reason")))
                : Map.of();
    }
}
