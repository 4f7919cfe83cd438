package org.w3id.relata.web;

import java.util.List;
import java.util.stream.Stream;
import org.w3id.relata.web.page.Frame;

/**
 * What stands around a page.
 *
 * @param prefix what the server's paths begin with for this client
 */
record Frames(String prefix) {
    private static final String STYLE_VERSION = AssetHandler.digest("relata.css");

    /** Around a page that has no RDF. */
    Frame plain(String title, String description) {
        return new Frame(title, description, prefix, "", STYLE_VERSION, List.of());
    }

    /** Around a page that is about no thing and can be had in other formats. */
    Frame with(String title, String description, List<Frame.Alternate> alternates) {
        return new Frame(title, description, prefix, "", STYLE_VERSION, alternates);
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
