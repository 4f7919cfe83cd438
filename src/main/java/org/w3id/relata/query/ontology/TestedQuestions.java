package org.w3id.relata.query.ontology;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.relata.check.question.CompetencyQuestion;
import org.w3id.relata.check.question.CompetencyQuestions;

/**
 * The competency questions of the ontology.
 *
 * @param all in the order of their ids
 * @param reasons why terms have none, by local name
 */
public record TestedQuestions(List<CompetencyQuestion> all, Map<String, String> reasons) {
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
        return new TestedQuestions(CompetencyQuestions.read(folder), CompetencyQuestions.reasons(folder));
    }

    /** Those that test a term. */
    public List<CompetencyQuestion> of(Term term) {
        return all.stream()
                .filter(question -> question.terms().contains(term.node().getURI()))
                .toList();
    }

    /** Why a term has none. */
    public Optional<String> untested(Term term) {
        return Optional.ofNullable(reasons.get(term.localName()));
    }
}
