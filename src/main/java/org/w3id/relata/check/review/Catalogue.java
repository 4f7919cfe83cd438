package org.w3id.relata.check.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.check.HeadedQuery;
import org.w3id.relata.check.Severity;
import org.w3id.relata.check.review.Check.Method;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;
import org.w3id.relata.text.UserError;

/**
 * All checks: {@code checks.tsv}, and the queries beside it.
 *
 * @param checks by their ids, in their order
 * @param queries those that are queries
 */
public record Catalogue(Map<String, Check> checks, List<AutomatedCheck> queries) {
    private static final String TABLE = "checks.tsv";

    /**
     * Reads the folder {@code ontology/review} of an installation.
     *
     * @throws UserError with file and line, where a row or a query is broken, a query has no row or a row has no query, or
     *     they disagree
     */
    public static Catalogue read(Path folder) {
        Map<String, HeadedQuery> queries = queries(folder);
        Map<String, Check> checks = new TreeMap<>();
        TabTable table = TabTable.read(
                folder.resolve(TABLE), "check", "catalogue", "severity", "title", "how", "remedy", "look");
        for (TabRow row : table.rows()) {
            checks.put(row.id(), check(row, queries.get(row.id())));
        }
        for (String name : queries.keySet()) {
            if (!checks.containsKey(name)) {
                throw new UserError(
                        folder.resolve(name + ".rq") + ": " + TABLE + " has no row for it",
                        "add one that begins with " + name);
            }
        }
        return new Catalogue(
                checks,
                queries.values().stream().<AutomatedCheck>map(QueryCheck::new).toList());
    }

    /** The check of an id. */
    public Check check(String id) {
        Check check = checks.get(id);
        if (check == null) {
            throw new IllegalArgumentException(TABLE + " has no row for " + id);
        }
        return check;
    }

    private static Check check(TabRow row, @Nullable HeadedQuery query) {
        Method how = method(row);
        Severity severity = severity(row);
        if ((how == Method.SPARQL) != (query != null)) {
            throw row.error(
                    query == null ? "there is no query " + row.id() + ".rq" : "there is a query of that name",
                    "write sparql where there is a query, and nowhere else");
        }
        String remedy = row.text("remedy");
        if (query != null) {
            if (!query.head("catalogue").equals(row.text("catalogue"))
                    || !query.head("severity").equals(row.text("severity"))) {
                throw row.error("the query says another catalogue or severity", "let both say the same");
            }
            remedy = query.head("remedy");
        } else if (how == Method.JAVA) {
            remedy = row.required("remedy");
        } else {
            row.required("look");
        }
        return new Check(
                row.id(), row.required("catalogue"), severity, row.required("title"), how, remedy, row.text("look"));
    }

    private static Method method(TabRow row) {
        for (Method method : Method.values()) {
            if (method.word().equals(row.text("how"))) {
                return method;
            }
        }
        throw row.error(
                "“" + row.text("how") + "” is no way to check", "write sparql, java, sign-off or not-applicable");
    }

    private static Severity severity(TabRow row) {
        for (Severity severity : Severity.values()) {
            if (severity.name().toLowerCase(Locale.ROOT).equals(row.text("severity"))) {
                return severity;
            }
        }
        throw row.error("“" + row.text("severity") + "” is no severity", "write error, warning or info");
    }

    private static Map<String, HeadedQuery> queries(Path folder) {
        Map<String, HeadedQuery> queries = new TreeMap<>();
        try {
            for (Path file : HeadedQuery.files(folder)) {
                HeadedQuery query = HeadedQuery.read(file, file.toString(), QueryCheck.REQUIRED);
                queries.put(query.name(), query);
            }
        } catch (IOException e) {
            throw new UserError(folder + ": it cannot be read: " + e, "install Relata anew");
        }
        return queries;
    }
}
