package org.w3id.relata.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A canned query with its form and, once it has run, its answer.
 *
 * @param refusal why the server does not answer it, or null
 * @param suggest where names are suggested
 * @param answer what it gives, or null before it has run
 * @param problem what is wrong with what was filled in, or null
 * @param sparql the query with what was filled in
 * @param editor the same in the editor, or null where it is not answered here
 * @param description the query in SHACL
 * @param scripts what makes the page handier
 */
public record QueryPage(
        Frame frame,
        QueryCard query,
        @Nullable String refusal,
        List<QueryField> fields,
        String suggest,
        @Nullable AnsweredQuery answer,
        @Nullable String problem,
        String sparql,
        @Nullable String editor,
        Link description,
        List<String> scripts) {
    public QueryPage {
        fields = List.copyOf(fields);
        scripts = List.copyOf(scripts);
    }
}
