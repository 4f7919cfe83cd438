package org.w3id.relata.check.question;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;

/**
 * Which terms of the ontology are tested by which questions, and why the others are not.
 *
 * @param questions in the order of their ids
 * @param tested for each term's name the ids of the questions that test it; empty where none does
 * @param untested for each term's name the reason why there is no question for it
 * @param faults terms with neither question nor reason, and reasons that are not needed
 */
public record QuestionMatrix(
        List<CompetencyQuestion> questions,
        SortedMap<String, List<String>> tested,
        SortedMap<String, String> untested,
        List<Fault> faults) {
    /**
     * Holds questions against an ontology.
     *
     * @param folder that of the questions, with {@code untested.tsv}: term, reason
     * @throws org.w3id.relata.text.UserError where the table or a question is not as it should be
     */
    public static QuestionMatrix of(Path folder, Graph ontology) {
        return of(CompetencyQuestions.read(folder), folder.resolve(CompetencyQuestions.UNTESTED), ontology);
    }

    private static QuestionMatrix of(List<CompetencyQuestion> questions, Path reasons, Graph ontology) {
        SortedMap<String, List<String>> tested = new TreeMap<>();
        ontology.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                .map(Triple::getSubject)
                .filter(OntologyTerm::isOne)
                .forEach(term -> tested.put(OntologyTerm.localName(term.getURI()), new ArrayList<>()));
        for (CompetencyQuestion question : questions) {
            question.terms().stream()
                    .map(OntologyTerm::localName)
                    .filter(tested::containsKey)
                    .forEach(term -> tested.get(term).add(question.id()));
        }
        return withReasons(questions, tested, TabTable.read(reasons, "term", "reason"));
    }

    private static QuestionMatrix withReasons(
            List<CompetencyQuestion> questions, SortedMap<String, List<String>> tested, TabTable reasons) {
        List<Fault> faults = new ArrayList<>();
        SortedMap<String, String> untested = new TreeMap<>();
        for (TabRow row : reasons.rows()) {
            List<String> ids = tested.get(row.id());
            untested.put(row.id(), row.required("reason"));
            if (ids == null) {
                faults.add(fault(row, row.id() + " is no term of the ontology", "correct the name"));
            } else if (!ids.isEmpty()) {
                faults.add(fault(row, row.id() + " is tested, by " + ids.get(0), "remove the row"));
            }
        }
        tested.forEach((term, ids) -> {
            if (ids.isEmpty() && !untested.containsKey(term)) {
                faults.add(new FileLine(reasons.file(), 1)
                        .fault("no question tests " + term, "write one, or a row here that says why not"));
            }
        });
        return new QuestionMatrix(
                questions,
                Collections.unmodifiableSortedMap(tested),
                Collections.unmodifiableSortedMap(untested),
                List.copyOf(faults));
    }

    private static Fault fault(TabRow row, String message, String remedy) {
        return new FileLine(row.file(), row.line()).fault(message, remedy);
    }

    /** Two tables for people, in Markdown: the questions, and the terms. */
    public String markdown() {
        Map<String, String> words = new LinkedHashMap<>();
        questions.forEach(question -> words.put(question.id(), question.question()));
        return table("question", "in words", words) + "\n" + table("term", "tested by", cells());
    }

    private Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        tested.forEach((term, ids) ->
                cells.put(term, ids.isEmpty() ? "– " + untested.getOrDefault(term, "") : String.join(", ", ids)));
        return cells;
    }

    private static String table(String left, String right, Map<String, String> rows) {
        return "| " + left + " | " + right + " |\n| --- | --- |\n"
                + rows.entrySet().stream()
                        .map(row -> "| " + row.getKey() + " | " + row.getValue().replace("|", "\\|") + " |\n")
                        .collect(Collectors.joining());
    }

    /** A table for programs, in CSV: term, question; one row for each that tests it, in the order of both. */
    public String csv() {
        StringBuilder lines = new StringBuilder("term,question\n");
        tested.forEach((term, ids) ->
                ids.forEach(id -> lines.append(term).append(',').append(id).append('\n')));
        return lines.toString();
    }
}
