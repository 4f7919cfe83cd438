package org.w3id.relata.cli.score;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.relata.text.UserError;

/** Claims that are to be scored, by document: those of a conversion, or those of an annotator. */
public final class Predictions {
    private final Map<String, List<PredictedClaim>> claims;

    private Predictions(Map<String, List<PredictedClaim>> claims) {
        this.claims = Map.copyOf(claims);
    }

    /**
     * What a conversion found.
     *
     * @param table the {@code claims.csv} that it wrote
     * @throws UserError where the table is missing or ill-formed
     */
    public static Predictions ofTable(Path table) {
        return new Predictions(PredictedClaim.read(table));
    }

    /**
     * What an annotator found, as though a conversion had: of several labels that the annotator takes for right, the first
     * is given. What is optional there may be found, and is never counted as wrong.
     *
     * @param goldFolder the annotator's files, {@code <document>.jsonl}
     * @throws UserError where there is none, or one is ill-formed
     */
    public static Predictions ofAnnotator(Path goldFolder) {
        return new Predictions(AnnotatedDocument.goldFiles(goldFolder).stream()
                .collect(Collectors.toMap(AnnotatedDocument::keyOf, file -> GoldClaim.read(file).stream()
                        .map(PredictedClaim::of)
                        .toList())));
    }

    /** The same with everything that an annotator calls optional put forward like the rest, as a conversion would. */
    public Predictions withoutOptions() {
        Map<String, List<PredictedClaim>> firm = new HashMap<>();
        claims.forEach((document, each) ->
                firm.put(document, each.stream().map(PredictedClaim::required).toList()));
        return new Predictions(firm);
    }

    /** The keys of the documents that have claims. */
    public Set<String> documents() {
        return claims.keySet();
    }

    List<PredictedClaim> of(String document) {
        return claims.getOrDefault(document, List.of());
    }
}
