package org.w3id.relata.web.page;

import java.util.List;

/**
 * How to ask from programs.
 *
 * @param description where the API is described, in OpenAPI
 * @param examples programs that run as they are
 * @param library the script that shows the operations
 * @param styles its style sheet, and ours for it
 * @param script ours, which starts it
 */
public record ApiPage(
        Frame frame, String description, List<Example> examples, String library, List<String> styles, String script) {
    /**
     * A program.
     *
     * @param subject what it asks: queries or sparql
     */
    public record Example(String language, String subject, String text) {}

    public ApiPage {
        examples = List.copyOf(examples);
        styles = List.copyOf(styles);
    }
}
