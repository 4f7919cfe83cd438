package org.w3id.relata.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.claim.Converter;
import org.w3id.relata.query.ClaimQuestion;
import org.w3id.relata.query.Explanation;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.TextSpan;
import org.w3id.relata.text.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells why a claim was read as it was: its chain, its words, the rows that fired, and the parse of its sentence. */
@Command(
        name = "explain",
        description = "Tell why a claim was read as it was: its chain, its words, the rows that fired, and the parse.")
final class ExplainCommand implements Callable<Integer> {
    private static final List<String> FORMATS = List.of("text", "json");
    private static final Gson JSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create();

    @Parameters(paramLabel = "CLAIM", description = "Its IRI, or <document>/<id> as in claims.csv.")
    private String claim;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: ${DEFAULT-VALUE}).")
    private String format;

    @Option(names = "--no-parse", description = "Leave the parse of the sentence out; it takes some seconds to make.")
    private boolean noParse;

    @Mixin
    private Questions questions;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    /** What the command prints as JSON: the explanation, and the parse or null. */
    private record Printed(Explanation explanation, @Nullable List<ParsedSentence> sentences) {}

    @Override
    public Integer call() {
        if (!FORMATS.contains(format)) {
            throw UserError.usage("there is no format " + format, "use one of " + String.join(", ", FORMATS));
        }
        PrintWriter out = spec.commandLine().getOut();
        questions.ask(run -> {
            ClaimQuestion.Explained explained = ClaimQuestion.ask(run, claim, Namespaces.DEFAULT_BASE)
                    .orElseThrow(() -> UserError.usage(
                            "there is no claim " + claim, "take one from claims.csv, as <document>/<claim>"));
            Explanation explanation = explained.explanation();
            @Nullable List<ParsedSentence> sentences = noParse ? null : parse(explained);
            if (format.equals("json")) {
                out.println(JSON.toJson(new Printed(explanation, sentences)));
            } else {
                new ExplanationText(out).print(explanation, sentences == null ? List.of() : sentences);
            }
            out.flush();
        });
        return 0;
    }

    /** The sentences of the evidence, parsed anew as the converter parses them. */
    private static List<ParsedSentence> parse(ClaimQuestion.Explained explained) {
        Explanation.Piece words = explained.explanation().words();
        return Converter.load(Installation.current())
                .sentences(explained.text(), new TextSpan(words.start(), words.end()))
                .stream()
                .map(ParsedSentence::of)
                .toList();
    }
}
