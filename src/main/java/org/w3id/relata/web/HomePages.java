package org.w3id.relata.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.CannedQuery;
import org.w3id.relata.query.Parameter;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.store.release.Release;
import org.w3id.relata.web.page.HomePage;
import org.w3id.relata.web.page.Link;
import org.w3id.relata.web.page.QueryCard;

/** Makes the front page. */
record HomePages(PageBuilder builder, Site site, String prefix) {
    private static final int DISPUTES = 6;
    private static final int SOURCES = 8;
    private static final int DOCUMENTS = 6;
    private static final int QUERIES = 6;
    private static final int VOICES = 4;
    private static final int LONGEST_VOICE = 60;

    /** @param data what the site is, for search engines */
    HomePage page(Overview overview, String data) {
        return new HomePage(
                site.frames(prefix)
                        .plain(
                                "Who says what",
                                "Who says what about which states, forces and facilities, in which words.")
                        .with(data),
                Script.SUGGEST.href(prefix),
                List.of(
                        count("document", "documents", overview.documents().size()),
                        count("claim", "claims", overview.claims()),
                        count("proposition", "propositions", overview.propositions()),
                        count("dispute", "disputes", overview.disputes().size())),
                span(overview),
                site.releases().current().map(HomePages::release).orElse(null),
                overview.disputes().stream().limit(DISPUTES).map(this::disputed).toList(),
                sources(overview),
                overview.documents().stream()
                        .limit(DOCUMENTS)
                        .map(this::document)
                        .toList(),
                overview.documents().size() > DOCUMENTS
                        ? prefix + new SearchRequest("", new KindFilter(List.of("Document")), 1).path()
                        : null,
                queries());
    }

    private static HomePage.Count count(String one, String many, long number) {
        return new HomePage.Count(number == 1 ? one : many, Counted.number(number));
    }

    private static @Nullable String span(Overview overview) {
        String first = overview.first();
        String last = overview.last();
        if (first == null || last == null) {
            return null;
        }
        return first.equals(last) ? Dates.words(first) : Dates.words(first) + " to " + Dates.words(last);
    }

    private static HomePage.Release release(Release release) {
        return new HomePage.Release(
                release.version(),
                release.issued().toString(),
                Dates.words(
                        DateTimeFormatter.ISO_LOCAL_DATE.format(release.issued().atZone(ZoneOffset.UTC))));
    }

    private HomePage.Disputed disputed(Overview.Disputed disputed) {
        return new HomePage.Disputed(
                builder.linker().link(builder.propositions().words(disputed.proposition()), disputed.dispute()),
                Counted.of(disputed.voices(), "independent voice", "independent voices") + ", "
                        + Counted.of(disputed.claims(), "claim", "claims"),
                side(disputed.affirming(), disputed.affirmed()),
                side(disputed.denying(), disputed.denied()),
                disputed.claims() == 0 ? 0 : Math.round(100f * disputed.affirmed() / disputed.claims()));
    }

    private HomePage.Side side(List<Node> voices, int claims) {
        return new HomePage.Side(
                voices.stream().limit(VOICES).map(this::voice).toList(),
                Math.max(0, voices.size() - VOICES),
                Counted.of(claims, "claim", "claims"));
    }

    /** Those who speak together are one voice; it leads to the first of them. */
    private Link voice(Node voice) {
        List<Node> origins = builder.facts().all(voice, Vocabulary.origin);
        String names = origins.stream().map(builder.facts()::label).collect(Collectors.joining(" with "));
        return origins.isEmpty()
                ? new Link(builder.facts().label(voice), null)
                : builder.linker().link(PageBuilder.shortened(names, LONGEST_VOICE), origins.get(0));
    }

    private List<HomePage.Voice> sources(Overview overview) {
        int most = overview.sources().stream()
                .mapToInt(Overview.Source::claims)
                .max()
                .orElse(1);
        return overview.sources().stream()
                .limit(SOURCES)
                .map(source -> new HomePage.Voice(
                        builder.linker().link(source.source()),
                        Counted.number(source.claims()),
                        source.claims() == 1 ? "claim" : "claims",
                        (int) Math.max(1, Math.round(100.0 * source.claims() / most))))
                .toList();
    }

    private HomePage.DocumentCard document(Node document) {
        Facts facts = builder.facts();
        return new HomePage.DocumentCard(
                builder.linker().link(document),
                facts.one(document, Vocabulary.outlet).map(facts::label).orElse(""),
                Optional.ofNullable(facts.text(document, StandardTerms.ISSUED)).orElse(""));
    }

    /** The first query of each subject, as long as there is room; those first that are answered without being filled in. */
    private List<QueryCard> queries() {
        return site.queries().tags().stream()
                .flatMap(tag -> site.queries().tagged(tag).stream()
                        .filter(query -> new AskedHosts(site, query).refused().isEmpty())
                        .sorted(Comparator.comparing(HomePages::mustBeFilledIn))
                        .limit(1))
                .distinct()
                .sorted(Comparator.comparing(HomePages::mustBeFilledIn))
                .limit(QUERIES)
                .map(query -> QueryPages.card(site, query))
                .toList();
    }

    private static boolean mustBeFilledIn(CannedQuery query) {
        return query.parameters().stream().anyMatch(Parameter::required);
    }
}
