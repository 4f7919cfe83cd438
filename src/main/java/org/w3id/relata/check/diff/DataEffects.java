package org.w3id.relata.check.diff;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.check.question.CompetencyQuestion;

/**
 * What a change of the ontology does.
 *
 * @param questions competency questions that are answered otherwise
 * @param data what happens to data; null where none was given
 */
public record DataEffects(List<Effect> questions, @Nullable OfData data) {
    /**
     * What happens to data.
     *
     * @param triples how many were looked at
     * @param types things that belong to other classes than before
     * @param shapes things that break shapes which they did not break before, and the other way round
     */
    public record OfData(long triples, List<Effect> types, List<Effect> shapes) {}

    /** Without data: only the questions are asked. */
    public static DataEffects ofQuestions(
            OntologyVersion from, OntologyVersion to, List<CompetencyQuestion> questions) {
        return new DataEffects(QuestionEffects.between(from.graph(), to.graph(), questions), null);
    }

    /**
     * @param shapesFrom those of the earlier version, without those that are made from the ontology
     * @param shapesTo those of the later one
     * @param data documents with what of the gazetteer and the lexicon they refer to, all in one graph
     */
    public DataEffects with(OntologyVersion from, Graph shapesFrom, OntologyVersion to, Graph shapesTo, Graph data) {
        return new DataEffects(
                questions,
                new OfData(
                        data.size(),
                        TypeEffects.between(from.graph(), to.graph(), data),
                        ShapeEffects.between(from.graph(), shapesFrom, to.graph(), shapesTo, data)));
    }
}
