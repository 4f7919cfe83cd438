package org.w3id.relata.query;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.w3id.relata.query.federate.FederatedParts;
import org.w3id.relata.query.federate.ServiceHosts;
import org.w3id.relata.text.UserError;

/** Reads a canned query: a header of lines that begin with {@code #+}, a default view, and SPARQL 1.2. */
final class QueryFile {
    static final String ENDING = ".rq";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LINE = Pattern.compile("at line ([0-9]{1,6})");
    private static final Pattern VIEW = Pattern.compile("(?m)^#defaultView:(.*)$");

    private QueryFile() {}

    /** @throws UserError where the file is not as it should be; the message names the line */
    static CannedQuery read(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.rq$", "");
        if (!NAME.matcher(name).matches()) {
            throw new SourceLine(file, 1)
                    .error("the name of a query is in kebab case", "rename it as claims-by-source.rq");
        }
        String text = text(file);
        QueryHeader header = QueryHeader.read(file, headerOf(file, text));
        Query sparql = checkedSparql(file, text);
        CannedQuery query = new CannedQuery(
                name,
                header.summary(),
                header.description(),
                header.tags(),
                new DeclaredParameters(file, header).matchedWith(ParameterScan.lines(text)),
                view(file, text),
                kind(file, sparql),
                text,
                file,
                hosts(file, sparql),
                header.emptyOnSeeds());
        new TrialBinding(query, header).check();
        return query;
    }

    /** @throws QueryParseException where it is no query */
    static Query parse(String sparql) {
        return QueryFactory.create(sparql, null, Syntax.syntaxSPARQL_12);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw new SourceLine(file, 1).error("the file is not UTF-8", "save it in UTF-8");
        } catch (IOException e) {
            throw new UserError(file + ": cannot be read: " + e.getMessage(), "make it readable");
        }
    }

    private static String headerOf(Path file, String text) {
        List<String> lines = text.lines().toList();
        int end = 0;
        while (end < lines.size() && lines.get(end).startsWith("#+")) {
            end++;
        }
        if (end == 0) {
            throw new SourceLine(file, 1).error("the file has no header", "begin it with a line '#+ summary: …'");
        }
        for (int i = end; i < lines.size(); i++) {
            if (lines.get(i).startsWith("#+")) {
                throw new SourceLine(file, i + 1)
                        .error("a line of the header stands apart from it", "move it to the top of the file");
            }
        }
        return String.join(
                "\n",
                lines.subList(0, end).stream()
                        .map(l -> l.replaceFirst("^#\\+ ?", ""))
                        .toList());
    }

    private static View view(Path file, String text) {
        Matcher matcher = VIEW.matcher(text);
        if (!matcher.find()) {
            return View.TABLE;
        }
        int line = (int) text.substring(0, matcher.start()).lines().count() + 1;
        String label = matcher.group(1).strip();
        return View.labelled(label).orElseThrow(() -> new SourceLine(file, line)
                .error("unknown view " + Printable.quoted(label), NearNames.remedy(label, View.labels())));
    }

    private static Query checkedSparql(Path file, String text) {
        Query sparql;
        try {
            sparql = parse(text);
        } catch (QueryParseException e) {
            throw new SourceLine(file, lineOf(e))
                    .error("not SPARQL 1.2: " + Printable.line(String.valueOf(e.getMessage())), "correct the query");
        }
        if (!sparql.isAskType() && (!sparql.hasLimit() || sparql.getLimit() > ArgumentBinding.MOST_ROWS)) {
            int last = (int) text.lines().count();
            throw new SourceLine(file, last)
                    .error(
                            "the query may give any number of answers",
                            "end it with LIMIT 1000, or at most " + ArgumentBinding.MOST_ROWS);
        }
        return sparql;
    }

    /** Its message knows the line better: the number beside it may be that of the token before, or none. */
    private static int lineOf(QueryParseException failure) {
        Matcher matcher = LINE.matcher(String.valueOf(failure.getMessage()));
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : Math.max(1, failure.getLine());
    }

    private static List<String> hosts(Path file, Query sparql) {
        return FederatedParts.of(sparql).services().stream()
                .map(service -> ServiceHosts.hostOf(service).orElseThrow(() -> new SourceLine(file, 1)
                        .error(
                                "a SERVICE names no endpoint that could be allowed",
                                "write its address, as in SERVICE <https://query.wikidata.org/sparql>")))
                .distinct()
                .sorted()
                .toList();
    }

    private static CannedQuery.Kind kind(Path file, Query sparql) {
        if (sparql.isSelectType()) {
            return CannedQuery.Kind.SELECT;
        }
        if (sparql.isAskType()) {
            return CannedQuery.Kind.ASK;
        }
        if (sparql.isConstructType()) {
            return CannedQuery.Kind.CONSTRUCT;
        }
        throw new SourceLine(file, 1).error("a canned query is SELECT, ASK or CONSTRUCT", "rewrite it as one of these");
    }
}
