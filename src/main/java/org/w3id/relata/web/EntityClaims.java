package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.web.page.Choice;
import org.w3id.relata.web.page.Chosen;
import org.w3id.relata.web.page.ClaimBrowser;
import org.w3id.relata.web.page.FacetField;

/**
 * Shows the claims of an entity, and the ways to choose among them.
 *
 * @param builder for the page of the entity
 * @param asked which claims are asked for
 */
record EntityClaims(PageBuilder builder, Node entity, ClaimQuery asked) {
    private static final int SIZE = 25;

    /** The longest list of values to choose from; those with most claims are in it. */
    private static final int MOST_VALUES = 40;

    private static final String PLACE = "#claims";

    ClaimBrowser browser() {
        ClaimRole usual = usualRole();
        ClaimRole role = Optional.ofNullable(asked.role()).orElse(usual);
        ClaimQuery query = new ClaimQuery(role == usual ? null : role, asked.filter(), asked.page());
        List<IndexedClaim> all = role.of(entity, builder.claims());
        List<IndexedClaim> found = all.stream().filter(query.filter()::admits).toList();
        Pages pages = new Pages(query.page(), found.size(), SIZE);
        return new ClaimBrowser(
                path(),
                roles(role, usual),
                readings(all, query),
                kept(query),
                facets(all, query.filter()),
                query.filter().from() == null ? "" : query.filter().from().written(),
                query.filter().to() == null ? "" : query.filter().to().written(),
                PartialDate.PATTERN,
                chosen(query),
                address(query.with(ClaimFilter.NONE)),
                new Timelines(builder, filter -> address(query.with(filter)), query.filter()).of(found),
                found.size() == all.size()
                        ? Counted.of(all.size(), "claim", "claims")
                        : Counted.number(found.size()) + " of " + Counted.of(all.size(), "claim", "claims"),
                builder.cards().list(found, pages.skipped(), SIZE),
                pages.paging(page -> address(query.onPage(page))));
    }

    /** What is shown where nothing is asked: the first role in which the entity has claims at all. */
    private ClaimRole usualRole() {
        return Arrays.stream(ClaimRole.values())
                .filter(role -> !role.of(entity, builder.claims()).isEmpty())
                .findFirst()
                .orElse(ClaimRole.ABOUT);
    }

    private List<Choice> roles(ClaimRole shown, ClaimRole usual) {
        List<Choice> roles = new ArrayList<>();
        for (ClaimRole role : ClaimRole.values()) {
            int count = role.of(entity, builder.claims()).size();
            roles.add(new Choice(
                    role.title(),
                    Counted.number(count),
                    address(new ClaimQuery(role == usual ? null : role, ClaimFilter.NONE, 1)),
                    role == shown,
                    ""));
        }
        return roles;
    }

    private List<Choice> readings(List<IndexedClaim> all, ClaimQuery query) {
        List<IndexedClaim> others =
                all.stream().filter(query.filter().with(null)::admits).toList();
        List<Choice> readings = new ArrayList<>();
        readings.add(
                reading(null, "Everything", others.size(), "All that was claimed, whoever contradicts it.", query));
        for (Standing standing : List.of(Standing.UNDISPUTED, Standing.DISPUTED)) {
            long count = others.stream()
                    .filter(claim -> claim.standing() == standing)
                    .count();
            readings.add(reading(standing, standing.title(), count, standing.meaning(), query));
        }
        return readings;
    }

    private Choice reading(@Nullable Standing standing, String label, long count, String meaning, ClaimQuery query) {
        return new Choice(
                label,
                Counted.number(count),
                address(query.with(query.filter().with(standing))),
                query.filter().standing() == standing,
                meaning);
    }

    /** What the form does not ask for but hands on. */
    private Map<String, String> kept(ClaimQuery query) {
        ClaimFilter only = ClaimFilter.NONE.with(query.filter().standing());
        return query.with(only).parameters(base());
    }

    private List<FacetField> facets(List<IndexedClaim> all, ClaimFilter filter) {
        return Arrays.stream(Facet.values())
                .map(facet -> facet(facet, all, filter))
                .filter(field ->
                        field.options().size() > 1 || field.options().stream().anyMatch(FacetField.Option::selected))
                .toList();
    }

    /** The values of a facet that the claims have which everything else that is asked lets through. */
    private FacetField facet(Facet facet, List<IndexedClaim> all, ClaimFilter filter) {
        Predicate<IndexedClaim> others = filter.without(facet)::admits;
        Map<Node, Integer> counts = new HashMap<>();
        all.stream().filter(others).forEach(claim -> facet.values(claim)
                .forEach(value -> counts.merge(value, 1, Integer::sum)));
        Node chosen = filter.values().get(facet);
        if (chosen != null) {
            counts.putIfAbsent(chosen, 0);
        }
        List<FacetField.Option> options = counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Node, Integer> entry) ->
                                entry.getKey().equals(chosen))
                        .reversed()
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .thenComparing(entry -> entry.getKey().toString()))
                .limit(MOST_VALUES)
                .map(entry -> new FacetField.Option(
                        facet.written(entry.getKey(), base()),
                        builder.facts().label(entry.getKey()),
                        Counted.number(entry.getValue()),
                        entry.getKey().equals(chosen)))
                .toList();
        return new FacetField(facet.parameter(), facet.label(), facet.all(), options, counts.size() - options.size());
    }

    private List<Chosen> chosen(ClaimQuery query) {
        ClaimFilter filter = query.filter();
        List<Chosen> chosen = new ArrayList<>();
        if (filter.standing() != null) {
            chosen.add(new Chosen("Standing", filter.standing().word(), address(query.with(filter.with(null)))));
        }
        filter.values()
                .forEach((facet, value) -> chosen.add(new Chosen(
                        facet.label(), builder.facts().label(value), address(query.with(filter.without(facet))))));
        if (filter.from() != null) {
            chosen.add(new Chosen(
                    "From", filter.from().written(), address(query.with(filter.between(null, filter.to())))));
        }
        if (filter.to() != null) {
            chosen.add(new Chosen(
                    "Until", filter.to().written(), address(query.with(filter.between(filter.from(), null)))));
        }
        return chosen;
    }

    private String path() {
        return String.valueOf(builder.linker().href(entity));
    }

    private String address(ClaimQuery query) {
        return path() + query.query(base()) + PLACE;
    }

    private String base() {
        return builder.addresses().base();
    }
}
