package org.w3id.relata.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The links in the header of an answer that is about no single thing (RFC 8288): the same in other forms, its address without a
 * form, what describes the data, and what the data may be used by.
 *
 * @param exchange the request and its response
 */
record FormLinks(Exchange exchange) {
    /** To everything. */
    void of(List<? extends Offer<?>> offers) {
        String address = withoutForm();
        exchange.link(address, "canonical");
        Set<String> names = new LinkedHashSet<>();
        offers.stream().map(Offer::mediaType).distinct().forEach(mediaType -> FormatNames.of(mediaType)
                .filter(names::add)
                .ifPresent(name -> exchange.link(
                        address + (address.contains("?") ? "&" : "?") + "format=" + name, "alternate", mediaType)));
        toDataset();
    }

    /** To what describes the data, and to its licence. */
    void toDataset() {
        exchange.link(DescriptionHandler.PATH, "describedby");
        exchange.link(ThingLinks.LICENCE, "license");
    }

    private String withoutForm() {
        String query = Arrays.stream(exchange.query().replaceFirst("^\\?", "").split("&"))
                .filter(part -> !part.isEmpty() && !part.matches("(format|view)(=.*)?"))
                .collect(Collectors.joining("&"));
        return exchange.path() + (query.isEmpty() ? "" : "?" + query);
    }
}
