package org.w3id.relata.check.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.w3id.relata.text.UserError;

/** Holds an ontology against checks, and writes down what they find. */
public final class Review {
    private final Catalogue catalogue;
    private final List<AutomatedCheck> checks;

    private Review(Catalogue catalogue, List<AutomatedCheck> checks) {
        this.catalogue = catalogue;
        this.checks = List.copyOf(checks);
    }

    /**
     * A review by all checks there are.
     *
     * @param catalogue what is known of them
     * @param checks those that are automated, in the order in which they are to run
     * @throws UserError where one of them is not in the table, or one of the table is not there
     */
    public static Review byAll(Catalogue catalogue, List<AutomatedCheck> checks) {
        Set<String> present = checks.stream().map(AutomatedCheck::id).collect(Collectors.toCollection(TreeSet::new));
        present.addAll(LedgerRules.CHECKS);
        Set<String> listed = catalogue.checks().values().stream()
                .filter(Check::isAutomated)
                .map(Check::id)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!present.equals(listed)) {
            Set<String> unlisted = new TreeSet<>(present);
            unlisted.removeAll(listed);
            listed.removeAll(present);
            throw new UserError(
                    "checks.tsv and the checks differ: it alone has " + listed + ", and it lacks " + unlisted,
                    "let it have a row for each check");
        }
        return new Review(catalogue, checks);
    }

    /** A review by some of the checks; the others are said not to have run. */
    public static Review bySome(Catalogue catalogue, List<AutomatedCheck> checks) {
        return new Review(catalogue, checks);
    }

    /**
     * Runs every check.
     *
     * @param day for which waivers hold or have expired
     * @param progress is told the id of each check before it runs
     */
    public Ledger of(ReviewedOntology reviewed, LocalDate day, Consumer<String> progress) {
        List<LedgerFinding> findings = new ArrayList<>();
        Map<String, String> notRun = new HashMap<>();
        for (AutomatedCheck check : checks) {
            progress.accept(check.id());
            Outcome outcome = check.run(reviewed);
            if (outcome instanceof Outcome.Ran ran) {
                findings.addAll(findings(catalogue.check(check.id()), ran.observations(), reviewed));
            } else if (outcome instanceof Outcome.NotRun not) {
                notRun.put(check.id(), not.reason());
            }
        }
        Set<String> ran = checks.stream().map(AutomatedCheck::id).collect(Collectors.toSet());
        ran.removeAll(notRun.keySet());
        return ledger(reviewed, day, findings, ran, notRun);
    }

    private Ledger ledger(
            ReviewedOntology reviewed,
            LocalDate day,
            List<LedgerFinding> found,
            Set<String> ran,
            Map<String, String> notRun) {
        Path tables = reviewed.surroundings().folder().resolve("review");
        LedgerRules rules = new LedgerRules(catalogue, day);
        String version = version(reviewed);
        List<LedgerFinding> findings = new ArrayList<>(
                rules.apply(Waiver.read(tables.resolve("waivers.tsv"), "review/waivers.tsv"), found, ran));
        Map<String, SignOff> signOffs = new TreeMap<>();
        Path signed = tables.resolve("signoffs.tsv");
        if (signed.toFile().exists()) { // whose review this is
            SignOff.read(signed, "review/signoffs.tsv").forEach(signOff -> signOffs.put(signOff.check(), signOff));
            findings.addAll(rules.signOffs(signOffs, version, "review/signoffs.tsv"));
        }
        List<LedgerFinding> sorted = onceEach(findings);
        Map<String, Long> counts = sorted.stream()
                .collect(Collectors.groupingBy(finding -> finding.check().id(), Collectors.counting()));
        List<Ledger.Run> runs = catalogue.checks().values().stream()
                .map(check -> new Ledger.Run(
                        check,
                        counts.getOrDefault(check.id(), 0L).intValue(),
                        notRun.getOrDefault(check.id(), isDone(check, ran) ? "" : "it was not asked for"),
                        signOffs.get(check.id())))
                .toList();
        return new Ledger(reviewed.file(), reviewed.own().ontology().getURI(), version, day, sorted, runs);
    }

    /** Sorted; where two have one id, which are the same thing seen at two places, the first of them. */
    private static List<LedgerFinding> onceEach(List<LedgerFinding> findings) {
        Map<String, LedgerFinding> once = new LinkedHashMap<>();
        findings.stream().sorted().forEach(finding -> once.putIfAbsent(finding.id(), finding));
        return List.copyOf(once.values());
    }

    private static boolean isDone(Check check, Set<String> ran) {
        return !check.isAutomated() || ran.contains(check.id()) || LedgerRules.CHECKS.contains(check.id());
    }

    private static List<LedgerFinding> findings(
            Check check, List<Observation> observations, ReviewedOntology reviewed) {
        NodeNames names = new NodeNames(reviewed.graph(), reviewed.own());
        return observations.stream()
                .map(seen -> finding(check, seen, names, reviewed))
                .distinct()
                .toList();
    }

    private static LedgerFinding finding(Check check, Observation seen, NodeNames names, ReviewedOntology reviewed) {
        Node node = names.named(seen.node());
        String name = names.of(seen.node());
        String part = seen.part().isEmpty() ? "" : "/" + NodeNames.digest(seen.part());
        String place = seen.place();
        String remedy = seen.remedy();
        return new LedgerFinding(
                check.id() + "/" + name + part,
                check,
                node.isBlank() ? name : Words.of(node),
                seen.message(),
                remedy == null ? check.remedy() : remedy,
                place == null ? reviewed.place(node) : place,
                null);
    }

    private static String version(ReviewedOntology reviewed) {
        return Words.first(reviewed.graph(), reviewed.own().ontology(), OWL2.versionInfo.asNode())
                .map(Words::of)
                .orElse("");
    }
}
