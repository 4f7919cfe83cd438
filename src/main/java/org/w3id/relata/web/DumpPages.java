package org.w3id.relata.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.store.release.Release;
import org.w3id.relata.web.page.DumpPage;
import org.w3id.relata.web.page.Link;

/**
 * Tells of versions and their files, as pages and as JSON.
 *
 * @param site what is served
 * @param exchange the request
 */
record DumpPages(Site site, Exchange exchange) {
    /** @param one the version that is shown alone, or null for all */
    String html(List<Release> releases, @Nullable Release one) {
        Frames frames = site.frames(exchange.prefix());
        return site.templates()
                .render(
                        "dump.jte",
                        new DumpPage(
                                one == null
                                        ? frames.plain("Dumps", "Every version of the data, to be had as a whole.")
                                        : frames.plain(
                                                "Version " + one.version(),
                                                "All data of version " + one.version() + ", in files."),
                                one == null ? null : one.version(),
                                releases.stream().map(this::version).toList()));
    }

    JsonObject json(List<Release> releases) {
        JsonObject json = new JsonObject();
        json.addProperty(
                "dataset",
                new Iris(site.addresses().base()).id("dataset/relata").getURI());
        site.releases().current().ifPresent(current -> json.addProperty("version", current.version()));
        JsonArray all = new JsonArray();
        releases.forEach(release -> all.add(json(release)));
        json.add("releases", all);
        return json;
    }

    JsonObject json(Release release) {
        JsonObject json = new JsonObject();
        json.addProperty("number", release.number());
        json.addProperty("version", release.version());
        json.addProperty(
                "id",
                new Iris(site.addresses().base()).version(release.version()).getURI());
        if (release.previous() != null) {
            json.addProperty("previous", release.previous());
        }
        json.addProperty("issued", release.issued().toString());
        json.addProperty("quads", release.quads());
        json.addProperty("added", release.added());
        json.addProperty("removed", release.removed());
        JsonArray files = new JsonArray();
        for (ReleasedFile released : ReleasedFile.of(release, site.releases())) {
            JsonObject file = new JsonObject();
            file.addProperty("name", released.name());
            file.addProperty("url", exchange.serverUrl() + path(release) + released.name());
            file.addProperty("mediaType", released.contentType());
            file.addProperty("bytes", released.fingerprint().bytes());
            file.addProperty("sha256", released.fingerprint().sha256());
            files.add(file);
        }
        json.add("files", files);
        return json;
    }

    private DumpPage.Version version(Release release) {
        return new DumpPage.Version(
                release.number(),
                new Link(release.version(), exchange.prefix() + path(release)),
                release.previous() == null
                        ? null
                        : new Link(release.previous(), exchange.prefix() + DumpHandler.PATH + release.previous() + "/"),
                release.issued().toString(),
                number(release.quads()),
                release.added(),
                release.removed(),
                ReleasedFile.of(release, site.releases()).stream()
                        .map(file -> new DumpPage.File(
                                new Link(file.name(), exchange.prefix() + path(release) + file.name()),
                                file.label(),
                                size(file.fingerprint().bytes()),
                                file.fingerprint().sha256()))
                        .toList());
    }

    private static String path(Release release) {
        return DumpHandler.PATH + release.version() + "/";
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String size(long bytes) {
        return bytes < 1_000_000
                ? number((bytes + 999) / 1_000) + " kB"
                : number((bytes + 500_000) / 1_000_000) + " MB";
    }
}
