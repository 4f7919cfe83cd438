package org.w3id.relata.web;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.store.release.Release;

/**
 * The dataset and this site in the words of schema.org, for those who list datasets.
 *
 * @param site what is served
 * @param server where it is for the client, without a slash at the end
 */
record SiteData(Site site, String server) {
    /** The data as JSON. */
    String json() {
        JsonArray graph = new JsonArray();
        graph.add(dataset());
        graph.add(website());
        JsonObject data = new JsonObject();
        data.addProperty("@context", "https://schema.org");
        data.add("@graph", graph);
        return new Gson().toJson(data);
    }

    private JsonObject dataset() {
        JsonObject dataset = new JsonObject();
        dataset.addProperty("@type", "Dataset");
        dataset.addProperty(
                "@id", new Iris(site.addresses().base()).id("dataset/relata").getURI());
        dataset.addProperty("name", "Relata: who says what");
        dataset.addProperty(
                "description",
                "Claims in news and analysis about states, forces and facilities: who puts forward which content,"
                        + " through whom, in which words. Nothing claimed is asserted.");
        dataset.addProperty("url", server + "/");
        dataset.addProperty("license", ThingLinks.LICENCE);
        dataset.addProperty("isAccessibleForFree", true);
        dataset.addProperty("inLanguage", "en");
        JsonObject creator = new JsonObject();
        creator.addProperty("@type", "Organization");
        creator.addProperty("name", "Relata");
        creator.addProperty("url", site.addresses().base());
        dataset.add("creator", creator);
        site.releases().current().ifPresent(release -> version(dataset, release));
        return dataset;
    }

    private void version(JsonObject dataset, Release release) {
        dataset.addProperty("version", release.version());
        dataset.addProperty("dateModified", release.issued().toString());
        JsonArray distribution = new JsonArray();
        for (ReleasedFile file : ReleasedFile.of(release, site.releases())) {
            if (file.forGood()) {
                JsonObject download = new JsonObject();
                download.addProperty("@type", "DataDownload");
                download.addProperty("name", file.label());
                download.addProperty("contentUrl", server + DumpHandler.PATH + release.version() + "/" + file.name());
                download.addProperty("encodingFormat", file.contentType());
                download.addProperty(
                        "contentSize", Long.toString(file.fingerprint().bytes()));
                download.addProperty("sha256", file.fingerprint().sha256());
                distribution.add(download);
            }
        }
        dataset.add("distribution", distribution);
    }

    private JsonObject website() {
        JsonObject website = new JsonObject();
        website.addProperty("@type", "WebSite");
        website.addProperty("name", "Relata");
        website.addProperty("url", server + "/");
        JsonObject action = new JsonObject();
        action.addProperty("@type", "SearchAction");
        JsonObject target = new JsonObject();
        target.addProperty("@type", "EntryPoint");
        target.addProperty("urlTemplate", server + "/search?q={search_term_string}");
        action.add("target", target);
        action.addProperty("query-input", "required name=search_term_string");
        website.add("potentialAction", action);
        return website;
    }
}
