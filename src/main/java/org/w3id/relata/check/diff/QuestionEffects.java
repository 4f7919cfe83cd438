package org.w3id.relata.check.diff;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.w3id.relata.check.question.AnswerTable;
import org.w3id.relata.check.question.CompetencyQuestion;

/** Which competency questions are answered otherwise by one version of the ontology than by the other. */
final class QuestionEffects {
    private QuestionEffects() {}

    static List<Effect> between(Graph from, Graph to, List<CompetencyQuestion> questions) {
        List<String> lost = new ArrayList<>();
        List<String> won = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (CompetencyQuestion question : questions) {
            AnswerTable before = question.answer(from);
            AnswerTable after = question.answer(to);
            if (!question.isSame(before, after)) {
                (question.isExpected(before) ? lost : question.isExpected(after) ? won : other).add(question.id());
            }
        }
        List<Effect> effects = new ArrayList<>();
        addSome(effects, "no longer have the expected answer", lost);
        addSome(effects, "have the expected answer only now", won);
        addSome(effects, "have another answer, which is not the expected one either", other);
        return effects;
    }

    private static void addSome(List<Effect> effects, String words, List<String> ids) {
        if (!ids.isEmpty()) {
            effects.add(Effect.of(words, ids));
        }
    }
}
