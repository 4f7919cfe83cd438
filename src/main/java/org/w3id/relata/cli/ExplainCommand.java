package org.w3id.relata.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.w3id.relata.query.AnswerFormat;
import org.w3id.relata.query.BoundQuery;
import org.w3id.relata.query.CannedQuery;
import org.w3id.relata.query.QueryCatalogue;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Answers every canned query that is about one claim. */
@Command(
        name = "explain",
        description = "Show where a claim comes from: its words, its chain, and the rows that fired.")
final class ExplainCommand implements Callable<Integer> {
    private static final String PARAMETER = "claim";

    @Parameters(paramLabel = "CLAIM", description = "Its IRI, or <document>/<id> as in claims.csv.")
    private String claim;

    @Mixin
    private Questions questions;

    @Mixin
    private CommonOptions common;

    @Override
    public Integer call() {
        String path = claim.matches("[^/:]+/[^/:]+") ? "claim/" + claim : claim;
        List<CannedQuery> about = QueryCatalogue.load(Installation.current().queries()).queries().stream()
                .filter(query -> query.parameters().size() == 1
                        && query.parameter(PARAMETER).isPresent())
                .toList();
        PrintStream out = System.out;
        questions.ask(run -> {
            boolean known = false;
            for (CannedQuery query : about) {
                BoundQuery bound = query.bind(Map.of(PARAMETER, path), Namespaces.DEFAULT_BASE);
                if (!run.answer(bound).rows().isEmpty()) {
                    out.println((known ? "\n" : "") + query.summary());
                    run.write(bound, AnswerFormat.TABLE, out);
                    known = true;
                }
            }
            if (!known) {
                throw UserError.usage("there is no claim " + claim, "take one from claims.csv, as <document>/<claim>");
            }
        });
        return 0;
    }
}
