package org.w3id.relata.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.AnswerFormat;
import org.w3id.relata.query.BoundQuery;
import org.w3id.relata.query.CannedQuery;
import org.w3id.relata.query.NameSearch;
import org.w3id.relata.query.NamedArguments;
import org.w3id.relata.query.QueryCatalogue;
import org.w3id.relata.query.QueryRun;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "query", description = "Ask a question of the folder queries; without a name, list them.")
final class QueryCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The question's name.")
    private @Nullable String name;

    @Parameters(
            index = "1..*",
            paramLabel = "key=value",
            description = "What to put in for its parameters; limit and offset work with every question.")
    private List<String> arguments = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv, tsv, xlsx, json, xml or ttl (default: ${DEFAULT-VALUE}).")
    private String format;

    @Option(
            names = "--columns",
            paramLabel = "NAME",
            split = ",",
            description = "Only these columns of the answer, parted by commas.")
    private List<String> columns = new ArrayList<>();

    @Mixin
    private Questions questions;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        QueryCatalogue catalogue = QueryCatalogue.load(Installation.current().queries());
        if (name == null) {
            list(catalogue);
            return 0;
        }
        AnswerFormat answerFormat = AnswerFormat.labelled(format);
        CannedQuery query = catalogue.named(name);
        Map<String, String> values = values();
        if (NamedArguments.hasNames(query, values)) {
            questions.ask(run -> run.write(bound(query, understood(query, values, run)), answerFormat, System.out));
        } else {
            BoundQuery bound = bound(query, values);
            questions.ask(run -> run.write(bound, answerFormat, System.out));
        }
        return 0;
    }

    private BoundQuery bound(CannedQuery query, Map<String, String> values) {
        BoundQuery bound = query.bind(values, Namespaces.DEFAULT_BASE);
        return columns.isEmpty() ? bound : new Columns(columns).of(bound);
    }

    private static Map<String, String> understood(CannedQuery query, Map<String, String> values, QueryRun run) {
        return NamedArguments.of(query, values, new NameSearch(run, Namespaces.DEFAULT_BASE))
                .understood();
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 1) {
                throw UserError.usage(
                        "“" + argument + "” is no key=value", "write it like entity=state/belarus, or limit=10");
            }
            values.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        return values;
    }

    private void list(QueryCatalogue catalogue) {
        int width = catalogue.queries().stream()
                .mapToInt(query -> query.name().length())
                .max()
                .orElse(1);
        for (CannedQuery query : catalogue.queries()) {
            spec.commandLine().getOut().printf("%-" + width + "s  %s%n", query.name(), query.description());
        }
        spec.commandLine().getOut().flush();
    }
}
