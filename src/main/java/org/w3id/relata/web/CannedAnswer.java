package org.w3id.relata.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.Answer;
import org.w3id.relata.query.AnswerFormat;
import org.w3id.relata.query.AnswerWriter;
import org.w3id.relata.query.BoundQuery;
import org.w3id.relata.query.CannedQuery;
import org.w3id.relata.query.NameSearch;
import org.w3id.relata.query.NamedArguments;
import org.w3id.relata.query.Parameter;
import org.w3id.relata.query.ParameterType;
import org.w3id.relata.query.QueryGraph;
import org.w3id.relata.query.QueryRun;
import org.w3id.relata.query.federate.FederatedParts;
import org.w3id.relata.query.federate.ServiceFailure;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.store.release.History;
import org.w3id.relata.text.UserError;

/**
 * The answer to a canned query: a page for people, data for machines.
 *
 * @param given what was filled in, by parameter name
 */
record CannedAnswer(Site site, Exchange exchange, CannedQuery query, Map<String, String> given) {
    private static final Offer<QueryForms> PAGE = Offer.of("text/html", new QueryForms.Page());

    /** Rows that a page shows in a table at once, where nobody says how many. */
    private static final String TABLE_ROWS = "100";

    /** Writes the answer, or the empty form where nothing was filled in that is needed. */
    void write() throws IOException {
        List<Offer<QueryForms>> all = QueryForms.offers(query);
        Offer<QueryForms> offer = exchange.negotiate(isEmptyForm() ? List.of(PAGE) : all);
        new FormLinks(exchange)
                .of(
                        isUnasked() || isRefused()
                                ? all.stream()
                                        .filter(one -> one.form().withoutArguments())
                                        .toList()
                                : all);
        try {
            Txn.executeRead(site.dataset(), () -> {
                try {
                    write(offer);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (ServiceFailure e) {
            throw Problem.of(e);
        } catch (UserError e) {
            throw e.exit() == UserError.Exit.USAGE ? problem(e) : Problem.overran(site.queryLimitInWords());
        }
    }

    /** Whether something has to be filled in first, and the client takes a form for it. */
    private boolean isEmptyForm() {
        return (isUnasked() || given.isEmpty() && isRefused())
                && exchange.accept().choose(List.of(PAGE)).isPresent();
    }

    private boolean isUnasked() {
        return given.isEmpty() && query.parameters().stream().anyMatch(Parameter::required);
    }

    /** Whether it needs another endpoint that this server does not ask, and only its form can be shown. */
    private boolean isRefused() {
        return !new AskedHosts(site, query).refused().isEmpty();
    }

    /** Whether the page is shown before anything is asked: who only follows links asks no other endpoint. */
    private boolean isOnlyForm() {
        boolean linked = given.isEmpty() && exchange.parameter("view") == null;
        return isUnasked() || linked && !query.hosts().isEmpty() || given.isEmpty() && isRefused();
    }

    /** What is wrong with a request, and what to do about it. */
    static Problem problem(UserError error) {
        return Problem.badRequest(
                Sentences.of(String.valueOf(error.getMessage())), Sentences.of(error.remedy()), List.of());
    }

    private void write(Offer<QueryForms> offer) throws IOException {
        QueryForms form = offer.form();
        if (form instanceof QueryForms.Description description) {
            describe(description.offer());
            return;
        }
        askByPresentNames();
        if (!query.hosts().isEmpty()) {
            exchange.keepNothing();
        }
        NamedArguments named = NamedArguments.of(query, given, search());
        if (form instanceof QueryForms.Page) {
            page(named, offer.contentType());
            return;
        }
        for (NamedArguments.Unclear unclear : named.unclear()) {
            throw Problem.badRequest(
                    Sentences.of(unclear.message()), Sentences.of(unclear.remedy()), unclear.choices());
        }
        BoundQuery bound = bind(named.arguments());
        new Describer(site.dataset())
                .known(List.of(description()))
                .ifPresent(known -> exchange.link(known.getURI(), "describedby"));
        if (FederatedParts.of(bound.sparql()).changesByItself()) {
            exchange.keepNothing();
        }
        if (form instanceof QueryForms.Rows rows) {
            rows(bound, rows.format(), named, offer.contentType());
        } else if (form instanceof QueryForms.Result result) {
            graph(bound, result.offer());
        } else {
            exchange.send(200, offer.contentType(), bound.text());
        }
    }

    /** Who names something by an IRI that it has no more is sent on, and told so. */
    private void askByPresentNames() {
        History history = new History(site.dataset(), new Iris(site.addresses().base()));
        for (Parameter parameter : query.parameters()) {
            String value = given.get(parameter.name());
            if (value != null && parameter.type() instanceof ParameterType.Iri) {
                query.iri(value, site.addresses().base())
                        .map(NodeFactory::createURI)
                        .flatMap(history::identity)
                        .ifPresent(identity -> {
                            throw renamed(
                                    parameter.name(), value, site.addresses().value(identity));
                        });
            }
        }
    }

    private Problem renamed(String parameter, String before, String now) {
        String query = exchange.request().getParameterMap().entrySet().stream()
                .map(sent -> RowPages.encode(sent.getKey()) + "="
                        + RowPages.encode(sent.getKey().equals(parameter) ? now : sent.getValue()[0]))
                .collect(Collectors.joining("&", "?", ""));
        return Problem.askedByOldName(
                "“" + before + "” was found to be “" + now + "”, and is known by that name from now on.",
                exchange.prefix() + exchange.path() + query);
    }

    private BoundQuery bind(Map<String, String> arguments) {
        return query.bind(arguments, site.addresses().base());
    }

    private QueryRun run() {
        return QueryRun.on(site.dataset(), site.queryLimit(), site.answers(), site.federation());
    }

    private NameSearch search() {
        return new NameSearch(run(), site.addresses().base());
    }

    private Node description() {
        return graphs().iri(query);
    }

    private QueryGraph graphs() {
        return new QueryGraph(new Iris(site.addresses().base()));
    }

    private void rows(BoundQuery bound, AnswerFormat format, NamedArguments named, String contentType)
            throws IOException {
        if (!exchange.begin(contentType)) {
            return;
        }
        Answer answer = run().answer(bound.withOneMore());
        new RowPages(exchange, query, named.arguments()).link(bound, answer);
        exchange.response()
                .setHeader("Content-Disposition", "inline; filename=\"" + query.name() + "." + format.label() + "\"");
        AnswerWriter writer =
                new AnswerWriter(format, new HeldOutput(exchange.response().getOutputStream()));
        if (query.kind() == CannedQuery.Kind.ASK) {
            writer.write(isYes(answer));
        } else {
            writer.write(answer.cutAfter(bound.page().limit()));
        }
    }

    private static boolean isYes(Answer answer) {
        Node term = answer.rows().get(0).get(0);
        return term != null && term.getLiteralLexicalForm().equals("true");
    }

    private void graph(BoundQuery bound, Offer<RdfFormat> offer) throws IOException {
        if (exchange.begin(offer.contentType())) {
            exchange.body(offer)
                    .writeGraph(
                            run().graph(bound),
                            new HeldOutput(exchange.response().getOutputStream()));
        }
    }

    private void describe(Offer<RdfFormat> offer) throws IOException {
        Node graph = new Iris(site.addresses().base()).graph("queries");
        List<Quad> quads = graphs().describe(List.of(query)).stream()
                .map(triple -> Quad.create(graph, triple))
                .toList();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        exchange.body(offer).writeFew(quads, body);
        exchange.send(200, offer.contentType(), body.toByteArray());
    }

    private void page(NamedArguments named, String contentType) throws IOException {
        QueryPages pages = new QueryPages(site, exchange, query, new QueryForm(query, given, named, search()));
        if (isOnlyForm()) {
            exchange.send(200, contentType, form(pages, null));
            return;
        }
        if (!named.unclear().isEmpty()) {
            exchange.send(
                    400,
                    contentType,
                    form(pages, Sentences.of(named.unclear().get(0).message())));
            return;
        }
        try {
            exchange.send(200, contentType, answered(pages, named));
        } catch (ServiceFailure e) {
            Problem problem = Problem.of(e);
            problem.headers().forEach(exchange.response()::setHeader);
            exchange.send(problem.status(), contentType, form(pages, problem.inFull()));
        } catch (UserError e) {
            if (e.exit() != UserError.Exit.USAGE) {
                throw e;
            }
            exchange.send(400, contentType, form(pages, problem(e).inFull()));
        }
    }

    private String form(QueryPages pages, @Nullable String wrong) {
        return pages.form(wrong, query.example(site.addresses().base()));
    }

    private String answered(QueryPages pages, NamedArguments named) {
        AnswerViews views = AnswerViews.asked(query, exchange.parameter("view"));
        Map<String, String> arguments = new HashMap<>(named.arguments());
        if (views.areRead() && query.kind() == CannedQuery.Kind.SELECT) {
            arguments.putIfAbsent("limit", TABLE_ROWS);
        }
        BoundQuery bound = bind(arguments);
        Answer answer = run().answer(bound.withOneMore());
        RowPages rows = new RowPages(exchange, query, named.arguments());
        rows.link(bound, answer);
        return pages.answered(bound, answer, views, rows);
    }
}
