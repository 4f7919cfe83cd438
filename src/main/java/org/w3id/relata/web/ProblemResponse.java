package org.w3id.relata.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.w3id.relata.query.NamedThing;
import org.w3id.relata.web.page.ProblemPage;

/**
 * Writes a problem in the form the client takes: a page, RDF by the vocabulary "HTTP in RDF", or JSON (RFC 9457), which
 * is also for those who take nothing that there is.
 */
final class ProblemResponse {
    private static final String HTTP = "http://www.w3.org/2011/http#";

    private enum Form {
        HTML,
        RDF,
        JSON,
        TEXT
    }

    private final Templates templates;

    ProblemResponse(Templates templates) {
        this.templates = templates;
    }

    void write(Exchange exchange, Problem problem) throws IOException {
        problem.headers().forEach(exchange.response()::setHeader);
        exchange.varyByAccept();
        boolean holds = problem.status() == 410 || problem.status() == 301;
        exchange.response().setHeader("Cache-Control", holds ? "public, no-cache" : "no-store");
        if (problem.status() == 301 && problem.successor() != null) {
            exchange.response().setHeader("Location", location(exchange, problem.successor()));
        }
        if (problem.successor() != null) {
            exchange.link(problem.successor(), "successor-version");
        }
        if (problem.archive() != null) {
            exchange.link(problem.archive(), CitedVersions.ARCHIVES);
        }
        Accept accept = exchange.acceptForProblems();
        switch (accept.choose(forms()).map(Offer::form).orElse(Form.JSON)) {
            case HTML -> exchange.send(problem.status(), "text/html;charset=utf-8", page(exchange, problem));
            case RDF -> writeRdf(exchange, problem, accept);
            case TEXT ->
                exchange.send(
                        problem.status(),
                        "text/plain;charset=utf-8",
                        problem.status() + " " + problem.title() + "\n" + problem.inFull() + "\n");
            case JSON -> exchange.send(problem.status(), "application/problem+json", json(exchange, problem));
        }
    }

    /** Where what was asked for is now: the thing where a thing was asked for, its page in the same form where a page was. */
    private static String location(Exchange exchange, String page) {
        String name = page.substring(PageHandler.PATH.length());
        String asked = exchange.path();
        String now = asked.startsWith(PageHandler.PATH)
                ? page
                        + PageForm.ofPath(asked.substring(PageHandler.PATH.length()))
                                .map(form -> form.form().suffix())
                                .orElse("")
                : "/" + Addresses.pathOfPage(name);
        return exchange.prefix() + now + exchange.query();
    }

    private static List<Offer<Form>> forms() {
        List<Offer<Form>> forms = new ArrayList<>();
        forms.add(Offer.of("application/problem+json", Form.JSON));
        forms.add(Offer.of("text/html", Form.HTML));
        forms.add(Offer.of("application/json", Form.JSON));
        forms.add(Offer.of("text/plain", Form.TEXT));
        for (RdfFormat format : RdfFormat.values()) {
            forms.add(Offer.of(format.mediaType(), Form.RDF));
        }
        return forms;
    }

    private String page(Exchange exchange, Problem problem) {
        Frames frames = new Frames(exchange.prefix(), null);
        return templates.render(
                "problem.jte",
                new ProblemPage(
                        frames.plain(problem.title(), problem.inFull()),
                        problem.status(),
                        problem.title(),
                        problem.inFull(),
                        words(exchange.path()),
                        problem.successor() == null ? null : exchange.prefix() + problem.successor(),
                        problem.archive() == null ? null : exchange.prefix() + problem.archive()));
    }

    /** The last part of a path as words; nothing where it is none that can be read. */
    private static String words(String path) {
        try {
            String last = URI.create(path.replaceFirst("/$", "")).getPath();
            return last.substring(last.lastIndexOf('/') + 1)
                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                    .strip();
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }

    private static String json(Exchange exchange, Problem problem) {
        JsonObject json = new JsonObject();
        json.addProperty("type", "about:blank");
        json.addProperty("title", problem.title());
        json.addProperty("status", problem.status());
        json.addProperty("detail", problem.detail());
        if (!problem.remedy().isEmpty()) {
            json.addProperty("remedy", problem.remedy());
        }
        if (!problem.choices().isEmpty()) {
            json.add("choices", choices(problem));
        }
        if (problem.successor() != null) {
            json.addProperty("successor", exchange.prefix() + problem.successor());
        }
        if (problem.archive() != null) {
            json.addProperty("archive", exchange.prefix() + problem.archive());
        }
        return json.toString();
    }

    private static JsonArray choices(Problem problem) {
        JsonArray choices = new JsonArray();
        for (NamedThing thing : problem.choices()) {
            JsonObject choice = new JsonObject();
            choice.addProperty("value", thing.path());
            choice.addProperty("iri", thing.iri());
            choice.addProperty("label", thing.label());
            choice.addProperty("kind", thing.kind());
            if (!thing.note().isEmpty()) {
                choice.addProperty("note", thing.note());
            }
            choices.add(choice);
        }
        return choices;
    }

    private static void writeRdf(Exchange exchange, Problem problem, Accept accept) throws IOException {
        Optional<Offer<RdfFormat>> offer = accept.choose(RdfFormat.allOffers());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Node response = NodeFactory.createBlankNode("response");
        List<Quad> quads = new ArrayList<>(problem.facts());
        quads.addAll(List.of(
                quad(response, StandardTerms.TYPE, NodeFactory.createURI(HTTP + "Response")),
                quad(
                        response,
                        NodeFactory.createURI(HTTP + "statusCodeValue"),
                        NodeFactory.createLiteralDT(Integer.toString(problem.status()), XSDDatatype.XSDinteger)),
                quad(
                        response,
                        NodeFactory.createURI(HTTP + "reasonPhrase"),
                        NodeFactory.createLiteralString(problem.inFull()))));
        exchange.body(offer.orElseThrow()).writeFew(quads, body);
        exchange.response().setStatus(problem.status());
        exchange.response().setHeader("Content-Type", offer.orElseThrow().contentType());
        exchange.response().setContentLength(body.size());
        body.writeTo(exchange.response().getOutputStream());
    }

    private static Quad quad(Node subject, Node predicate, Node object) {
        return Quad.create(Quad.defaultGraphIRI, subject, predicate, object);
    }
}
