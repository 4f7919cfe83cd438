package org.w3id.relata.check.question;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateFactory;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.SyntaxErrors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads one question; whatever is wrong with its files is a {@code UserError} that names the file and the line. */
final class QuestionReader {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LINE = Pattern.compile("at line ([0-9]{1,6})|\\[line: ([0-9]{1,6})");
    private final QuestionFiles files;

    QuestionReader(QuestionFiles files) {
        this.files = files;
    }

    CompetencyQuestion read() {
        if (!NAME.matcher(files.id()).matches()) {
            throw files.query().line(1).error("the id of a question is in kebab case", "name it as in who-denies.rq");
        }
        Query query = query();
        ExpectedAnswer expected =
                ExpectedAnswer.read(files.expected().path(), files.expected().text());
        checkUpdate();
        return new CompetencyQuestion(
                files.id(),
                question(),
                query,
                toyGraph(),
                expected.table(),
                files.mutation().text(),
                terms(query, expected.table()),
                files);
    }

    private String question() {
        try {
            Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(files.header());
            if (yaml instanceof Map<?, ?> keys && keys.get("question") instanceof String words && !words.isBlank()) {
                return words.strip();
            }
        } catch (MarkedYAMLException e) {
            throw files.query()
                    .line(e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1)
                    .error("the header is not YAML: " + e.getProblem(), "put the question in quotation marks");
        }
        throw files.query().line(1).error("the question is not said in words", "begin with '#+ question: …'");
    }

    private Query query() {
        Query query;
        try {
            query = QueryFactory.create(files.query().text(), Namespaces.DEFAULT_BASE, Syntax.syntaxSPARQL_12);
        } catch (QueryParseException e) {
            throw broken(files.query(), e, "SPARQL");
        }
        if (!query.isSelectType() && !query.isAskType()) {
            throw files.query().line(1).error("the answer is no table", "ask by SELECT or ASK");
        }
        return query;
    }

    private void checkUpdate() {
        try {
            UpdateFactory.create(files.mutation().text(), Namespaces.DEFAULT_BASE, Syntax.syntaxSPARQL_12);
        } catch (QueryParseException e) {
            throw broken(files.mutation(), e, "SPARQL Update");
        }
    }

    private static RuntimeException broken(QuestionFile file, QueryParseException failure, String language) {
        String message = String.valueOf(failure.getMessage());
        Matcher matcher = LINE.matcher(message); // it knows the line better than the number beside it
        int line = !matcher.find()
                ? Math.max(1, failure.getLine())
                : Integer.parseInt(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        return file.line(line).error("not " + language + ": " + message.replaceAll("\\s+", " "), "correct it");
    }

    private Graph toyGraph() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(files.toyGraph().text(), Lang.TURTLE)
                .base(Namespaces.DEFAULT_BASE)
                .errorHandler(new SyntaxErrors(files.toyGraph().path()))
                .parse(graph);
        return graph;
    }

    private static SortedSet<String> terms(Query query, AnswerTable expected) {
        SortedSet<String> terms = TermCollector.of(query);
        expected.rows().forEach(row -> row.stream().filter(OntologyTerm::isOne).forEach(terms::add));
        return Collections.unmodifiableSortedSet(terms);
    }
}
