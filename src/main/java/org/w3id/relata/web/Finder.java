package org.w3id.relata.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.relata.store.search.Hit;
import org.w3id.relata.store.search.Hits;
import org.w3id.relata.store.search.Part;
import org.w3id.relata.store.search.Search;
import org.w3id.relata.store.search.ThingKind;

/**
 * Finds what the search page shows: a page of one group, or the first of each.
 *
 * @param overview has the documents, which are listed where no words are looked for
 */
record Finder(Search search, PerRelease<Overview> overview) {
    private static final int PAGE = 20;
    private static final int FIRST = 5;

    /** @throws Problem where there is no such page */
    Found find(SearchRequest request) {
        if (request.words().isEmpty()) {
            return allDocuments(request);
        }
        List<ThingKind.Group> groups = request.kinds().groups();
        Hits found = search.find(
                request.words(),
                groups.stream().map(group -> part(group, request)).toList());
        Map<ThingKind.Group, List<Hit>> hits = new EnumMap<>(ThingKind.Group.class);
        for (int i = 0; i < groups.size(); i++) {
            if (!found.parts().get(i).isEmpty()) {
                hits.put(groups.get(i), found.parts().get(i));
            }
        }
        Map<ThingKind.Group, Integer> totals = totals(request, found);
        Pages pages = request.only()
                .map(group -> new Pages(request.page(), totals.getOrDefault(group, 0), PAGE))
                .orElse(new Pages(1, 0, PAGE));
        return new Found(request, pages, hits, totals);
    }

    private static Part part(ThingKind.Group group, SearchRequest request) {
        boolean only = request.only().isPresent();
        return new Part(
                kind -> kind.group() == group && request.kinds().wants(kind),
                only ? (request.page() - 1) * PAGE : 0,
                only ? PAGE : FIRST);
    }

    /** Of the wanted kinds in a group that has any, of all kinds in the others: what the tabs lead to. */
    private static Map<ThingKind.Group, Integer> totals(SearchRequest request, Hits found) {
        Map<ThingKind.Group, Integer> totals = new EnumMap<>(ThingKind.Group.class);
        found.numbers().forEach((kind, number) -> {
            boolean counts =
                    request.kinds().wants(kind) || !request.kinds().groups().contains(kind.group());
            totals.merge(kind.group(), counts ? number : 0, Integer::sum);
        });
        return totals;
    }

    /** Without words only documents can be listed, the youngest first. */
    private Found allDocuments(SearchRequest request) {
        if (!request.only().equals(Optional.of(ThingKind.Group.DOCUMENTS))) {
            return new Found(request, new Pages(1, 0, PAGE), Map.of(), Map.of());
        }
        List<Node> documents = overview.get().documents();
        Pages pages = new Pages(request.page(), documents.size(), PAGE);
        List<Hit> shown = documents.stream()
                .skip(pages.skipped())
                .limit(PAGE)
                .map(document -> new Hit(document, ThingKind.DOCUMENT, null))
                .toList();
        return new Found(
                request,
                pages,
                Map.of(ThingKind.Group.DOCUMENTS, shown),
                Map.of(ThingKind.Group.DOCUMENTS, documents.size()));
    }
}
