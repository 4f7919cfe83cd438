package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.store.search.Hit;
import org.w3id.relata.store.search.ThingKind;
import org.w3id.relata.web.page.ClaimList;
import org.w3id.relata.web.page.Frame;
import org.w3id.relata.web.page.Paging;
import org.w3id.relata.web.page.SearchPage;

/** Makes the page with what was found. */
record SearchPages(PageBuilder builder, String prefix) {
    private static final Map<ThingKind.Group, String> TITLES = Map.of(
            ThingKind.Group.ENTITIES, "Entities",
            ThingKind.Group.DOCUMENTS, "Documents",
            ThingKind.Group.PROPOSITIONS, "Propositions",
            ThingKind.Group.CLAIMS, "Claims");

    SearchPage page(Found found) {
        SearchRequest request = found.request();
        return new SearchPage(
                frame(request),
                Script.SUGGEST.href(prefix),
                request.words(),
                String.join(",", request.kinds().names()),
                request.words().isEmpty() ? List.of() : tabs(found),
                found.hits().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> group(entry.getKey(), entry.getValue(), found))
                        .toList(),
                paging(found));
    }

    private Frame frame(SearchRequest request) {
        String title = request.words().isEmpty()
                ? request.only().map(TITLES::get).orElse("Search")
                : "“" + request.words() + "”";
        return builder.frames()
                .with(
                        PageBuilder.shortened(title) + (request.page() == 1 ? "" : ", page " + request.page()),
                        "Entities, documents, propositions and claims by their words.",
                        List.of(new Frame.Alternate(
                                "JSON", "application/json", prefix + request.path() + "&format=json")));
    }

    private List<SearchPage.Tab> tabs(Found found) {
        SearchRequest request = found.request();
        int all = found.totals().values().stream().mapToInt(Integer::intValue).sum();
        List<SearchPage.Tab> tabs = new ArrayList<>();
        tabs.add(new SearchPage.Tab(
                "Everything",
                request.kinds().names().isEmpty() ? Counted.number(all) : "",
                prefix + request.of(new KindFilter(List.of())).path(),
                request.kinds().names().isEmpty()));
        for (ThingKind.Group group : ThingKind.Group.values()) {
            tabs.add(new SearchPage.Tab(
                    TITLES.getOrDefault(group, ""),
                    Counted.number(found.total(group)),
                    prefix + request.of(filter(group)).path(),
                    request.only().equals(Optional.of(group))));
        }
        return tabs;
    }

    private SearchPage.Group group(ThingKind.Group group, List<Hit> hits, Found found) {
        boolean claims = group == ThingKind.Group.CLAIMS;
        boolean shortened = found.request().only().isEmpty() && found.total(group) > hits.size();
        return new SearchPage.Group(
                group.name().toLowerCase(Locale.ROOT),
                TITLES.getOrDefault(group, ""),
                Counted.number(found.total(group)),
                claims ? List.of() : hits.stream().map(this::thing).toList(),
                claims(claims ? hits : List.of()),
                shortened ? prefix + found.request().of(filter(group)).path() : null);
    }

    private ClaimList claims(List<Hit> hits) {
        List<IndexedClaim> claims = hits.stream()
                .flatMap(hit -> builder.claims().claim(hit.thing()).stream())
                .toList();
        return builder.cards().list(claims, 0, claims.size());
    }

    private SearchPage.FoundThing thing(Hit hit) {
        Facts facts = builder.facts();
        Node thing = hit.thing();
        Optional<Node> where = hit.kind().group() == ThingKind.Group.DOCUMENTS
                ? facts.one(thing, Vocabulary.outlet)
                : facts.one(thing, Vocabulary.describedIn);
        return new SearchPage.FoundThing(
                builder.linker().link(new FoundThings(builder).label(hit), thing),
                facts.label(Vocabulary.term(hit.kind().className())),
                hit.alias(),
                where.map(builder.linker()::link).orElse(null),
                note(hit));
    }

    private String note(Hit hit) {
        return switch (hit.kind().group()) {
            case DOCUMENTS ->
                Optional.ofNullable(builder.facts().text(hit.thing(), StandardTerms.ISSUED))
                        .orElse("");
            case PROPOSITIONS -> new FoundThings(builder).stances(hit.thing()).words(", ");
            case ENTITIES, CLAIMS -> "";
        };
    }

    private Paging paging(Found found) {
        return found.pages().paging(page -> prefix + found.request().at(page).path());
    }

    private static KindFilter filter(ThingKind.Group group) {
        return new KindFilter(List.of(
                switch (group) {
                    case ENTITIES -> "Entity";
                    case DOCUMENTS -> "Document";
                    case PROPOSITIONS -> "Proposition";
                    case CLAIMS -> "Claim";
                }));
    }
}
