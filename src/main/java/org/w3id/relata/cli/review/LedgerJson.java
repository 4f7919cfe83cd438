package org.w3id.relata.cli.review;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.w3id.relata.check.review.Check;
import org.w3id.relata.check.review.Ledger;
import org.w3id.relata.check.review.LedgerFinding;
import org.w3id.relata.check.review.SignOff;
import org.w3id.relata.check.review.Waiver;

/** A ledger as JSON of our own: {@code findings}, and {@code checks} with what became of them. */
final class LedgerJson {
    static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private LedgerJson() {}

    static String text(Ledger ledger) {
        JsonObject json = new JsonObject();
        json.addProperty("file", ledger.file());
        json.addProperty("ontology", ledger.ontology());
        json.addProperty("version", ledger.version());
        json.addProperty("waiversAsOf", ledger.day().toString());
        json.addProperty("passed", ledger.passed());
        JsonArray findings = new JsonArray();
        ledger.findings().forEach(finding -> findings.add(finding(finding)));
        json.add("findings", findings);
        JsonArray checks = new JsonArray();
        ledger.runs().forEach(run -> checks.add(check(run)));
        json.add("checks", checks);
        return JSON.toJson(json) + "\n";
    }

    private static JsonObject finding(LedgerFinding finding) {
        JsonObject json = new JsonObject();
        json.addProperty("id", finding.id());
        json.addProperty("check", finding.check().id());
        json.addProperty("catalogue", finding.check().catalogue());
        json.addProperty("severity", LedgerText.word(finding.severity()));
        json.addProperty("node", finding.node());
        json.addProperty("place", finding.place());
        json.addProperty("message", finding.message());
        json.addProperty("remedy", finding.remedy());
        Waiver waiver = finding.waiver();
        if (waiver != null) {
            JsonObject waived = new JsonObject();
            waived.addProperty("reason", waiver.reason());
            waived.addProperty("author", waiver.author());
            waived.addProperty("expires", waiver.expires().toString());
            json.add("waived", waived);
        }
        return json;
    }

    private static JsonObject check(Ledger.Run run) {
        Check check = run.check();
        JsonObject json = new JsonObject();
        json.addProperty("id", check.id());
        json.addProperty("catalogue", check.catalogue());
        json.addProperty("severity", LedgerText.word(check.severity()));
        json.addProperty("title", check.title());
        json.addProperty("how", check.how().word());
        if (!check.look().isEmpty()) {
            json.addProperty("look", check.look());
        }
        if (run.ran()) {
            json.addProperty("findings", run.findings());
        } else if (!run.notRun().isEmpty()) {
            json.addProperty("notRun", run.notRun());
        }
        SignOff signOff = run.signOff();
        if (signOff != null) {
            JsonObject signed = new JsonObject();
            signed.addProperty("author", signOff.author());
            signed.addProperty("date", signOff.date().toString());
            signed.addProperty("version", signOff.version());
            signed.addProperty("remark", signOff.remark());
            json.add("signedOff", signed);
        }
        return json;
    }
}
