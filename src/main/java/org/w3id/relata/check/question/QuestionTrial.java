package org.w3id.relata.check.question;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.UpdateExec;

/**
 * A question that was asked: of the toy graph with the ontology, then of the same after the mutation, then with each of
 * its terms under another name, which has to change the answer or else the question does not test the term.
 *
 * @param question what was asked
 * @param answer before the mutation
 * @param mutated the answer after it
 * @param faults what the question does not hold to; nothing where all is well
 */
public record QuestionTrial(CompetencyQuestion question, AnswerTable answer, AnswerTable mutated, List<Fault> faults) {
    public QuestionTrial {
        faults = List.copyOf(faults);
    }

    static QuestionTrial of(CompetencyQuestion question, Graph ontology) {
        Graph graph = question.with(ontology);
        AnswerTable answer = AnswerTable.of(question.query(), graph);
        List<Fault> faults = new ArrayList<>(NamedTerms.undeclared(question, ontology));
        if (!question.isExpected(answer)) {
            faults.add(unexpected(question, answer));
        } else {
            new RenamedTerms(question, graph).withoutEffect().forEach(faults::add);
        }
        UpdateExec.dataset(DatasetGraphFactory.wrap(graph))
                .update(question.mutation())
                .execute();
        AnswerTable mutated = AnswerTable.of(question.query(), graph);
        if (question.isExpected(mutated)) {
            faults.add(question.files()
                    .mutation()
                    .line(1)
                    .fault(
                            "after it the answer is still the expected one",
                            "change what the question is about, or ask more precisely"));
        }
        return new QuestionTrial(question, answer, mutated, faults);
    }

    private static Fault unexpected(CompetencyQuestion question, AnswerTable answer) {
        QuestionFiles files = question.files();
        ExpectedAnswer expected =
                ExpectedAnswer.read(files.expected().path(), files.expected().text());
        String remedy = "mend the toy graph, the query or the ontology; the expected answer only if it was wrong";
        AnswerTable table = expected.table();
        if (!table.columns().equals(answer.columns())) {
            return files.expected().line(1).fault("the variables are: " + String.join(",", answer.columns()), remedy);
        }
        return table.firstMissingIn(answer)
                .map(row -> expected.lineOfRow(row).fault("this row is not in the answer", remedy))
                .or(() -> answer.firstMissingIn(table).map(row -> files.expected()
                        .line(1)
                        .fault(
                                "a row of the answer is missing: "
                                        + String.join(",", answer.rows().get(row)),
                                remedy)))
                .orElseGet(() -> files.expected().line(1).fault("the rows are in another order", remedy));
    }
}
