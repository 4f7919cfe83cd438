package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.Answer;
import org.w3id.relata.query.BoundQuery;
import org.w3id.relata.query.CannedQuery;
import org.w3id.relata.query.QueryGraph;
import org.w3id.relata.query.View;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.web.page.AnsweredQuery;
import org.w3id.relata.web.page.Link;
import org.w3id.relata.web.page.QueryCard;
import org.w3id.relata.web.page.QueryPage;

/** Makes the page of a canned query. */
record QueryPages(Site site, Exchange exchange, CannedQuery query, QueryForm form) {
    /** Rows beside a picture; all of them can be downloaded. */
    private static final int TABLE_ROWS = 100;

    private static final List<String> FOR_ROWS = List.of("csv", "xlsx", "json", "xml", "tsv");
    private static final List<String> FOR_GRAPHS = List.of("ttl", "trig", "nt", "jsonld", "rdf");

    static QueryCard card(Site site, CannedQuery query) {
        return new QueryCard(
                query.name(),
                query.summary(),
                query.description(),
                query.tags(),
                new AskedHosts(site, query).inWords());
    }

    /** The page before the query is run, or with what is wrong. */
    String form(@Nullable String problem, BoundQuery example) {
        return render(null, problem, example);
    }

    /**
     * The page with an answer.
     *
     * @param answer the rows of a page of it, and one more where there is another page
     */
    String answered(BoundQuery bound, Answer answer, AnswerViews views, RowPages rows) {
        Answer shown = query.kind() == CannedQuery.Kind.SELECT
                ? answer.cutAfter(bound.page().limit())
                : answer;
        AnswerShape shape = new AnswerShape(shown);
        View view = views.of(shape);
        Linker linker = site.tables(exchange).linker();
        List<AnsweredQuery.ViewLink> links = shape.views().stream()
                .map(one -> new AnsweredQuery.ViewLink(AnswerViews.words(one), rows.view(one.label()), one == view))
                .toList();
        return render(
                new AnsweredQuery(
                        links,
                        view == View.BAR_CHART ? new BarCharts(linker).of(shape) : null,
                        view == View.GRAPH ? new EdgeLists(linker).of(shape) : null,
                        view == View.TIMELINE ? new AnswerTimelines(linker).of(shape) : null,
                        view == View.MAP ? new AnswerMaps(linker).of(shape) : null,
                        new ResultTables(linker).first(shown, view == View.TABLE ? Integer.MAX_VALUE : TABLE_ROWS),
                        rows.paging(bound, answer),
                        downloads(rows)),
                null,
                bound);
    }

    private List<Link> downloads(RowPages rows) {
        return (query.kind() == CannedQuery.Kind.CONSTRUCT ? FOR_GRAPHS : FOR_ROWS)
                .stream()
                        .map(format -> new Link(format.toUpperCase(Locale.ROOT), rows.download(format)))
                        .toList();
    }

    private String render(@Nullable AnsweredQuery answer, @Nullable String problem, BoundQuery bound) {
        String prefix = exchange.prefix();
        String iri =
                new QueryGraph(new Iris(site.addresses().base())).iri(query).getURI();
        List<String> scripts = new ArrayList<>(List.of("queryform.js"));
        if (answer != null && answer.edges() != null) {
            scripts.add("graph.js");
        }
        return site.templates()
                .render(
                        "query.jte",
                        new QueryPage(
                                site.frames(prefix).plain(query.summary(), query.description()),
                                card(site, query),
                                new AskedHosts(site, query).refusal(),
                                form.fields(),
                                prefix + "/suggest",
                                answer,
                                problem,
                                bound.text(),
                                new AskedHosts(site, query).refused().isEmpty()
                                        ? prefix + SparqlHandler.PATH + "?query=" + RowPages.encode(bound.text())
                                        : null,
                                new Link(iri, prefix + QueriesHandler.PATH + query.name() + "?format=ttl"),
                                scripts.stream()
                                        .map(script -> prefix + AssetHandler.versioned(script))
                                        .toList()));
    }
}
