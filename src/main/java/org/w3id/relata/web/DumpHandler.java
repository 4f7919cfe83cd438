package org.w3id.relata.web;

import com.google.gson.GsonBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.GraphBuilder;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.store.ReleaseDescription;
import org.w3id.relata.store.release.Release;

/** The whole data of every version as files: a list of the versions, a page for each, and the files under it. */
final class DumpHandler implements Handler {
    static final String PATH = "/dump/";

    /** Stands for the version of now. */
    private static final String LATEST = "latest";

    private static final Offer<Optional<RdfFormat>> PAGE = Offer.of("text/html", Optional.empty());
    private static final Offer<Optional<RdfFormat>> JSON = Offer.of("application/json", Optional.empty());

    private final Site site;

    DumpHandler(Site site) {
        this.site = site;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        if (exchange.path().length() < PATH.length()) {
            exchange.temporarily(PATH);
            return;
        }
        String[] parts = exchange.path().substring(PATH.length()).split("/", 2);
        if (parts[0].isEmpty()) {
            describe(exchange, site.releases().all(), null);
        } else if (parts[0].equals(LATEST)) {
            Release current = site.releases()
                    .current()
                    .orElseThrow(() -> Problem.notFound("Nothing has been published here yet."));
            exchange.temporarily(PATH + current.version() + "/" + (parts.length == 1 ? "" : parts[1]));
        } else {
            Release release = site.releases()
                    .version(parts[0])
                    .orElseThrow(() -> Problem.notFound("There was no version " + parts[0] + " of the data here."));
            version(exchange, release, parts.length == 1 ? null : parts[1]);
        }
    }

    private void version(Exchange exchange, Release release, @Nullable String file) throws IOException {
        if (file == null) {
            exchange.temporarily(exchange.path() + "/");
        } else if (file.isEmpty()) {
            describe(exchange, List.of(release), release);
        } else {
            ReleasedFile released = ReleasedFile.of(release, site.releases()).stream()
                    .filter(candidate -> candidate.name().equals(file))
                    .findFirst()
                    .orElseThrow(() -> Problem.notFound("Version " + release.version() + " has no file " + file + "."));
            send(exchange, release, released);
        }
    }

    private void send(Exchange exchange, Release release, ReleasedFile file) throws IOException {
        if (file.forGood()) {
            exchange.keepForGood();
        }
        exchange.link(PATH + release.version() + "/", "describedby");
        exchange.link(ThingLinks.LICENCE, "license");
        new FileAnswer(file.contentType(), file.savedAs(release), file.fingerprint(), release.issued(), file.content())
                .send(exchange);
    }

    /** @param one the version that is described alone, or null for all */
    private void describe(Exchange exchange, List<Release> releases, @Nullable Release one) throws IOException {
        List<Offer<Optional<RdfFormat>>> offers = new ArrayList<>(List.of(PAGE, JSON));
        RdfFormat.allOffers().forEach(offer -> offers.add(offer.as(Optional.of(offer.form()))));
        Offer<Optional<RdfFormat>> offer = exchange.negotiate(offers);
        links(exchange, one);
        DumpPages pages = new DumpPages(site, exchange);
        if (offer.form().isPresent()) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            exchange.body(offer.as(offer.form().get())).writeFew(description(releases), body);
            exchange.send(200, offer.contentType(), body.toByteArray());
        } else if (offer.mediaType().equals(JSON.mediaType())) {
            String json = new GsonBuilder()
                    .setPrettyPrinting()
                    .disableHtmlEscaping()
                    .create()
                    .toJson(one == null ? pages.json(releases) : pages.json(one));
            exchange.send(200, offer.contentType(), json);
        } else {
            exchange.send(200, offer.contentType(), pages.html(releases, one));
        }
    }

    private void links(Exchange exchange, @Nullable Release one) {
        exchange.link(ThingLinks.LICENCE, "license");
        exchange.link(DescriptionHandler.PATH, "describedby");
        if (one != null) {
            exchange.link(
                    new Iris(site.addresses().base()).version(one.version()).getURI(), "canonical");
            exchange.link(PATH, "version-history");
            if (one.previous() != null) {
                exchange.link(PATH + one.previous() + "/", "predecessor-version");
            }
        }
        site.releases().current().ifPresent(current -> exchange.link(PATH + current.version() + "/", "latest-version"));
    }

    private List<Quad> description(List<Release> releases) {
        Iris iris = new Iris(site.addresses().base());
        Graph graph = GraphFactory.createDefaultGraph();
        releases.forEach(release ->
                new ReleaseDescription(iris, iris.id("dataset/relata"), release).describe(new GraphBuilder(graph)));
        return graph.stream()
                .map(triple -> Quad.create(Quad.defaultGraphIRI, triple))
                .toList();
    }
}
