package org.w3id.relata.web;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.web.page.Frame;

/**
 * What stands around a page.
 *
 * @param prefix what the server's paths begin with for this client
 * @param dataset the IRI of the data that the pages tell of; null for pages that search engines are told nothing of
 */
record Frames(String prefix, @Nullable String dataset) {
    private static final String STYLE_VERSION = AssetHandler.digest("relata.css");

    /** Around a page that has no RDF. */
    Frame plain(String title, String description) {
        return with(title, description, List.of());
    }

    /** Around a page that is about no thing and can be had in other formats. */
    Frame with(String title, String description, List<Frame.Alternate> alternates) {
        Frame frame = new Frame(title, description, prefix, "", STYLE_VERSION, alternates);
        return dataset == null ? frame : frame.with(webPage(title, description, dataset));
    }

    /** The page in the words of schema.org. */
    private static String webPage(String title, String description, String dataset) {
        JsonObject data = new JsonObject();
        data.addProperty("@context", "https://schema.org");
        data.addProperty("@type", "WebPage");
        data.addProperty("name", title);
        data.addProperty("description", description);
        JsonObject whole = new JsonObject();
        whole.addProperty("@id", dataset);
        data.add("isPartOf", whole);
        return new Gson().toJson(data);
    }

    /** Around the page about a thing, with its other formats. */
    Frame of(String title, String description, String iri, String page) {
        return of(title, description, iri, page, Stream.of(RdfFormat.values()));
    }

    /** Around the page about a thing, with those of its formats. */
    Frame of(String title, String description, String iri, String page, Stream<RdfFormat> formats) {
        List<Frame.Alternate> alternates = formats.map(format ->
                        new Frame.Alternate(format.label(), format.mediaType(), prefix + page + "." + format.suffix()))
                .toList();
        return new Frame(title, description, prefix, iri, STYLE_VERSION, alternates);
    }
}
