package org.w3id.relata.check.review.use;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.relata.check.question.CompetencyQuestion;
import org.w3id.relata.check.question.CompetencyQuestions;
import org.w3id.relata.check.question.Fault;
import org.w3id.relata.check.review.AutomatedCheck;
import org.w3id.relata.check.review.Observation;
import org.w3id.relata.check.review.Outcome;
import org.w3id.relata.check.review.ReviewedOntology;

/** Competency questions that the ontology does not answer as expected, and terms that none of them is about. */
record QuestionCheck(String id, boolean asking) implements AutomatedCheck {
    static List<AutomatedCheck> all() {
        return List.of(new QuestionCheck("question-fails", true), new QuestionCheck("question-none", false));
    }

    @Override
    public Outcome run(ReviewedOntology reviewed) {
        Optional<Path> folder = reviewed.surroundings().find("questions");
        if (folder.isEmpty()) {
            return Outcome.notRun("no questions stand beside the ontology");
        }
        List<CompetencyQuestion> questions = CompetencyQuestions.read(folder.get());
        return Outcome.ran(
                asking
                        ? faults(reviewed, questions)
                        : untested(
                                reviewed,
                                questions,
                                CompetencyQuestions.reasons(folder.get()).keySet()));
    }

    private static List<Observation> faults(ReviewedOntology reviewed, List<CompetencyQuestion> questions) {
        List<Observation> observations = new ArrayList<>();
        for (CompetencyQuestion question : questions) {
            Node node = NodeFactory.createURI(reviewed.own().namespace() + "questions/" + question.id());
            for (Fault fault : question.tried(reviewed.graph()).faults()) {
                observations.add(new Observation(
                        node,
                        question.question() + " — " + fault.message(),
                        fault.file().getFileName() + " " + fault.message(),
                        "questions/" + fault.file().getFileName() + ":" + fault.line(),
                        fault.remedy()));
            }
        }
        return observations;
    }

    private static List<Observation> untested(
            ReviewedOntology reviewed, List<CompetencyQuestion> questions, Set<String> excused) {
        Set<String> tested = new HashSet<>();
        questions.forEach(question -> tested.addAll(question.terms()));
        excused.forEach(term -> tested.add(reviewed.own().namespace() + term));
        return reviewed.own().all().stream()
                .filter(term -> !tested.contains(term.getURI()))
                .map(term -> Observation.of(term, "No competency question is about it"))
                .toList();
    }
}
