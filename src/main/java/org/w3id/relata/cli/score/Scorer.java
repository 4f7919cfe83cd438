package org.w3id.relata.cli.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.w3id.relata.text.DocumentFile;
import org.w3id.relata.text.DocumentFinder;
import org.w3id.relata.text.UserError;
import org.w3id.relata.text.read.DocumentReader;

/** Scores a table of claims against gold files, {@code <document>.jsonl}, one claim a line. */
public final class Scorer {
    private static final String ENDING = ".jsonl";

    private Scorer() {}

    /**
     * Scores.
     *
     * @param table the {@code claims.csv} that a conversion wrote
     * @param goldFolder the gold files; a document without one is not scored
     * @param textFolder the documents
     * @return the documents' scores by name, and everything that does not agree
     * @throws UserError where a file is missing or ill-formed
     */
    public static ScoreReport score(Path table, Path goldFolder, Path textFolder) {
        Map<String, List<PredictedClaim>> claims = PredictedClaim.read(table);
        List<Score> scores = new ArrayList<>();
        List<Miss> misses = new ArrayList<>();
        for (Path goldFile : goldFiles(goldFolder)) {
            String name = keyOf(goldFile);
            Path text = textFolder.resolve(name + ".txt");
            DocumentFile document = DocumentFinder.find(List.of(text)).get(0);
            scores.add(new DocumentScorer(name, claims.getOrDefault(name, List.of()), GoldClaim.read(goldFile), misses)
                    .score(DocumentReader.read(document).text()));
        }
        return new ScoreReport(scores, misses);
    }

    /**
     * Counts how many claims of each kind are right.
     *
     * @return one line for each kind: its id, how many were right, and how many there are, parted by tabs
     * @throws UserError where a file is missing or ill-formed
     */
    public static List<String> kinds(Path table, Path goldFolder) {
        Map<String, List<PredictedClaim>> claims = PredictedClaim.read(table);
        KindCounts counts = new KindCounts();
        for (Path goldFile : goldFiles(goldFolder)) {
            counts.add(claims.getOrDefault(keyOf(goldFile), List.of()), GoldClaim.read(goldFile));
        }
        return counts.lines();
    }

    /** The texts that there are gold files for. */
    public static List<Path> texts(Path goldFolder, Path textFolder) {
        return goldFiles(goldFolder).stream()
                .map(file -> textFolder.resolve(keyOf(file) + ".txt"))
                .toList();
    }

    private static String keyOf(Path goldFile) {
        String name = String.valueOf(goldFile.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }

    private static List<Path> goldFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw UserError.usage(folder + ": there is no gold file in it", "name a folder with <document>.jsonl");
            }
            return found;
        } catch (IOException e) {
            throw UserError.usage(folder + ": the folder cannot be read (" + e + ")", "check the path");
        }
    }
}
