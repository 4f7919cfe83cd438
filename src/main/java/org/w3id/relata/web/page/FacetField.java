package org.w3id.relata.web.page;

import java.util.List;

/**
 * A field in which one value of a side of claims can be chosen.
 *
 * @param name the name of the parameter
 * @param all what stands for no choice
 * @param options the values, the first of them
 * @param more how many values there are beside these
 */
public record FacetField(String name, String label, String all, List<Option> options, int more) {
    /**
     * A value.
     *
     * @param value as it is sent
     * @param label as it is shown
     * @param count how many claims there would be, as written
     */
    public record Option(String value, String label, String count, boolean selected) {}

    public FacetField {
        options = List.copyOf(options);
    }
}
