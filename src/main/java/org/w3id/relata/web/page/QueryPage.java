package org.w3id.relata.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A canned query with its form and, once it has run, its answer.
 *
 * @param problem what is wrong with the parameters, or null
 * @param downloads the same answer in other formats
 */
public record QueryPage(
        Frame frame,
        QueryCard query,
        List<Field> fields,
        @Nullable ResultTable table,
        @Nullable String problem,
        List<Link> downloads,
        String sparql) {
    /**
     * A parameter to fill in.
     *
     * @param values what may be chosen; empty where anything can be written
     */
    public record Field(
            String name,
            String label,
            String type,
            boolean required,
            String value,
            String example,
            List<String> values) {}

    public QueryPage {
        fields = List.copyOf(fields);
        downloads = List.copyOf(downloads);
    }
}
