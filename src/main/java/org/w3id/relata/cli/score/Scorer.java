package org.w3id.relata.cli.score;

import java.util.List;
import org.w3id.relata.text.DocumentFile;
import org.w3id.relata.text.DocumentFinder;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.UserError;
import org.w3id.relata.text.read.DocumentReader;

/** Scores claims against what annotators found. */
public final class Scorer {
    private Scorer() {}

    /**
     * Scores.
     *
     * @param claims what is measured; a document without claims is scored as one in which nothing was found
     * @param documents what it is measured by
     * @return the documents' scores, in that order, with everything that does not agree
     * @throws UserError where a file is missing or ill-formed
     */
    public static ScoreReport score(Predictions claims, List<AnnotatedDocument> documents) {
        return new ScoreReport(documents.stream()
                .map(document -> new DocumentScorer(
                                document.key(), claims.of(document.key()), GoldClaim.read(document.gold()))
                        .score(text(document)))
                .toList());
    }

    /**
     * Counts how many claims of each kind are right.
     *
     * @return one line for each kind: its id, how many were right, and how many there are, parted by tabs
     * @throws UserError where a file is missing or ill-formed
     */
    public static List<String> kinds(Predictions claims, List<AnnotatedDocument> documents) {
        KindCounts counts = new KindCounts();
        documents.forEach(document -> counts.add(claims.of(document.key()), GoldClaim.read(document.gold())));
        return counts.lines();
    }

    private static DocumentText text(AnnotatedDocument document) {
        DocumentFile file = DocumentFinder.find(List.of(document.text())).get(0);
        return DocumentReader.read(file).text();
    }
}
