package org.w3id.relata.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The SPARQL endpoint, for people: a form, which a script makes an editor, and, once a query has run, its answer.
 *
 * @param query what stands in the form
 * @param limits how long a query may take
 * @param table the answer, or null
 * @param problem why there is none, or null
 * @param settings where the editor finds prefixes, names and examples
 * @param library the script of the editor
 * @param styles its style sheet, and ours for it
 * @param script ours, which starts it
 */
public record EndpointPage(
        Frame frame,
        String query,
        String limits,
        @Nullable ResultTable table,
        @Nullable String problem,
        String settings,
        String library,
        List<String> styles,
        String script) {
    public EndpointPage {
        styles = List.copyOf(styles);
    }
}
