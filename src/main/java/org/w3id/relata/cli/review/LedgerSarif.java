package org.w3id.relata.cli.review;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.relata.check.Severity;
import org.w3id.relata.check.review.Check;
import org.w3id.relata.check.review.Ledger;
import org.w3id.relata.check.review.LedgerFinding;
import org.w3id.relata.check.review.Waiver;
import org.w3id.relata.text.Installation;

/** A ledger in SARIF 2.1.0 (OASIS Standard): each check is a rule, each finding a result, each waiver a suppression. */
final class LedgerSarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final Pattern LINE = Pattern.compile("(.*):([1-9][0-9]*)");

    private LedgerSarif() {}

    static String text(Ledger ledger) {
        List<Check> rules = ledger.runs().stream()
                .filter(run -> run.check().isAutomated())
                .map(Ledger.Run::check)
                .toList();
        JsonObject run = new JsonObject();
        run.add("tool", tool(rules));
        run.add("invocations", array(List.of(invocation(ledger))));
        run.addProperty("columnKind", "unicodeCodePoints");
        run.add(
                "results",
                array(ledger.findings().stream()
                        .map(finding -> result(finding, rules))
                        .toList()));
        JsonObject log = new JsonObject();
        log.addProperty("$schema", SCHEMA);
        log.addProperty("version", "2.1.0");
        log.add("runs", array(List.of(run)));
        return LedgerJson.JSON.toJson(log) + "\n";
    }

    private static JsonObject tool(List<Check> rules) {
        JsonObject driver = new JsonObject();
        driver.addProperty("name", "Relata review");
        driver.addProperty("semanticVersion", Installation.version());
        driver.addProperty("informationUri", "https://w3id.org/relata/");
        driver.add("rules", array(rules.stream().map(LedgerSarif::rule).toList()));
        JsonObject tool = new JsonObject();
        tool.add("driver", driver);
        return tool;
    }

    private static JsonObject rule(Check check) {
        JsonObject rule = new JsonObject();
        rule.addProperty("id", check.id());
        rule.add("shortDescription", message(check.title()));
        rule.add("fullDescription", message(check.title() + " (" + check.catalogue() + ")."));
        rule.add("help", message(check.remedy() + "."));
        JsonObject configuration = new JsonObject();
        configuration.addProperty("level", level(check.severity()));
        rule.add("defaultConfiguration", configuration);
        JsonObject properties = new JsonObject();
        JsonArray tags = new JsonArray();
        tags.add(check.family());
        properties.add("tags", tags);
        rule.add("properties", properties);
        return rule;
    }

    private static JsonObject invocation(Ledger ledger) {
        JsonObject invocation = new JsonObject();
        invocation.addProperty("executionSuccessful", true);
        List<JsonObject> notes = new ArrayList<>();
        for (Ledger.Run run : ledger.runs()) {
            if (!run.notRun().isEmpty()) {
                JsonObject note = new JsonObject();
                note.addProperty("level", "note");
                note.add("message", message("It did not run: " + run.notRun() + "."));
                JsonObject rule = new JsonObject();
                rule.addProperty("id", run.check().id());
                note.add("associatedRule", rule);
                notes.add(note);
            }
        }
        invocation.add("toolConfigurationNotifications", array(notes));
        return invocation;
    }

    private static JsonObject result(LedgerFinding finding, List<Check> rules) {
        JsonObject result = new JsonObject();
        result.addProperty("ruleId", finding.check().id());
        result.addProperty("ruleIndex", rules.indexOf(finding.check()));
        result.addProperty("level", level(finding.severity()));
        result.add("message", message(finding.message() + ". Remedy: " + finding.remedy() + "."));
        result.add("locations", array(List.of(location(finding))));
        JsonObject fingerprints = new JsonObject();
        fingerprints.addProperty("relataFinding/v1", finding.id());
        result.add("partialFingerprints", fingerprints);
        Waiver waiver = finding.waiver();
        if (waiver != null) {
            JsonObject suppression = new JsonObject();
            suppression.addProperty("kind", "external");
            suppression.addProperty("status", "accepted");
            suppression.addProperty(
                    "justification", "%s (%s, until %s)".formatted(waiver.reason(), waiver.author(), waiver.expires()));
            result.add("suppressions", array(List.of(suppression)));
        }
        return result;
    }

    private static JsonObject location(LedgerFinding finding) {
        Matcher line = LINE.matcher(finding.place());
        boolean known = line.matches();
        JsonObject artifact = new JsonObject();
        artifact.addProperty("uri", Uris.of(known ? line.group(1) : finding.place()));
        JsonObject physical = new JsonObject();
        physical.add("artifactLocation", artifact);
        if (known) {
            JsonObject region = new JsonObject();
            region.addProperty("startLine", Integer.parseInt(line.group(2)));
            physical.add("region", region);
        }
        JsonObject logical = new JsonObject();
        logical.addProperty("fullyQualifiedName", finding.node());
        JsonObject location = new JsonObject();
        location.add("physicalLocation", physical);
        location.add("logicalLocations", array(List.of(logical)));
        return location;
    }

    private static JsonObject message(String text) {
        JsonObject message = new JsonObject();
        message.addProperty("text", text);
        return message;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static JsonArray array(List<JsonObject> objects) {
        JsonArray array = new JsonArray();
        objects.forEach(array::add);
        return array;
    }
}
