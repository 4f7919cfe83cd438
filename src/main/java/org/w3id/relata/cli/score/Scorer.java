package org.w3id.relata.cli.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
     * @param misses takes a line for everything that does not agree
     * @return the documents' scores by name, and the score over all of them, named ALL, as the last
     * @throws UserError where a file is missing or ill-formed
     */
    public static List<Score> score(Path table, Path goldFolder, Path textFolder, Consumer<String> misses) {
        Map<String, List<PredictedClaim>> claims = PredictedClaim.read(table);
        List<Score> scores = new ArrayList<>();
        Score all = new Score("ALL", Map.of());
        for (Path goldFile : goldFiles(goldFolder)) {
            String name = keyOf(goldFile);
            misses.accept(name);
            Path text = textFolder.resolve(name + ".txt");
            DocumentFile document = DocumentFinder.find(List.of(text)).get(0);
            Score score = new DocumentScorer(claims.getOrDefault(name, List.of()), GoldClaim.read(goldFile), misses)
                    .score(name, DocumentReader.read(document).text());
            scores.add(score);
            all = all.plus(score);
        }
        scores.add(all);
        return List.copyOf(scores);
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
