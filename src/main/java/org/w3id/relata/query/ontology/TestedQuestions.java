package org.w3id.relata.query.ontology;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3id.relata.check.question.CompetencyQuestion;
import org.w3id.relata.check.question.CompetencyQuestions;
import org.w3id.relata.text.TabTable;

/**
 * The competency questions of the ontology.
 *
 * @param all in the order of their ids
 * @param reasons why terms have none, by local name
 */
public record TestedQuestions(List<TestedQuestion> all, Map<String, String> reasons) {
    private static final String UNTESTED = "untested.tsv";

    public TestedQuestions {
        all = List.copyOf(all);
        reasons = Map.copyOf(reasons);
    }

    /**
     * Reads {@code ontology/questions}; none where there is no such folder.
     *
     * @throws org.w3id.relata.text.UserError where one is not as it should be
     */
    public static TestedQuestions read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new TestedQuestions(List.of(), Map.of());
        }
        Map<String, String> reasons = new TreeMap<>();
        Path untested = folder.resolve(UNTESTED);
        if (Files.exists(untested)) {
            TabTable.read(untested, "reason").rows().forEach(row -> reasons.put(row.id(), row.text("reason")));
        }
        return new TestedQuestions(
                CompetencyQuestions.read(folder).stream()
                        .map(TestedQuestions::tested)
                        .toList(),
                reasons);
    }

    /** Those that test a term. */
    public List<TestedQuestion> of(Term term) {
        return all.stream()
                .filter(question -> question.terms().contains(term.node().getURI()))
                .toList();
    }

    /** Why a term has none. */
    public Optional<String> untested(Term term) {
        return Optional.ofNullable(reasons.get(term.localName()));
    }

    private static TestedQuestion tested(CompetencyQuestion question) {
        return new TestedQuestion(question.id(), question.question(), question.sparql(), question.terms());
    }
}
