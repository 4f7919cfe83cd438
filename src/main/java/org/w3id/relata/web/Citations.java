package org.w3id.relata.web;

import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.w3id.relata.web.page.Citation;
import org.w3id.relata.web.page.Link;

/** Shows how a claim or a document is cited. */
record Citations(PageBuilder builder, References references) {
    Citation of(Node thing) {
        Reference reference = references.of(thing).orElseThrow();
        String page = String.valueOf(builder.linker().link(thing).href());
        return new Citation(
                references.permalink(thing),
                references.line(thing),
                Arrays.stream(CitationFormat.values())
                        .map(format -> new Citation.Format(
                                format.label(),
                                format.mediaType(),
                                format.write(reference),
                                page + "." + format.suffix(),
                                reference.key() + "." + format.suffix()))
                        .toList(),
                Arrays.stream(RdfFormat.values())
                        .map(format -> new Link(format.label(), page + "." + format.suffix()))
                        .toList());
    }
}
