package org.w3id.relata.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A form that a thing is described in: a page, RDF, or, for what is cited, a reference. */
sealed interface PageForm {
    /**
     * What statements with their graphs serve for who reads descriptions: clients that take anything name them first and then
     * look into the default graph, where nothing is.
     */
    double WITH_GRAPHS = 0.89;

    /** What is after the page's path: empty, or a dot and what the form is known by. */
    String suffix();

    String mediaType();

    /** For people. */
    record Html() implements PageForm {
        @Override
        public String suffix() {
            return "";
        }

        @Override
        public String mediaType() {
            return "text/html";
        }
    }

    /** What the data says. */
    record Data(RdfFormat format) implements PageForm {
        @Override
        public String suffix() {
            return "." + format.suffix();
        }

        @Override
        public String mediaType() {
            return format.mediaType();
        }
    }

    /** For lists of references. */
    record Cited(CitationFormat format) implements PageForm {
        @Override
        public String suffix() {
            return "." + format.suffix();
        }

        @Override
        public String mediaType() {
            return format.mediaType();
        }
    }

    /** What anything can be had in, and what is cited besides. */
    static List<Offer<PageForm>> offers(boolean cited) {
        Stream<Offer<PageForm>> all = Stream.concat(
                Stream.of(Offer.of("text/html", new Html())),
                RdfFormat.allOffers().stream()
                        .map(offer -> offer.form().hasGraphs() ? offer.servingOnly(WITH_GRAPHS) : offer)
                        .map(offer -> offer.as(new Data(offer.form()))));
        Stream<Offer<PageForm>> references =
                Arrays.stream(CitationFormat.values()).map(format -> Offer.of(format.mediaType(), new Cited(format)));
        return (cited ? Stream.concat(all, references) : all).toList();
    }

    /**
     * A path with an ending that names a form.
     *
     * @param page the path without it
     */
    record Suffixed(String page, PageForm form) {}

    /** What a page's path ends with; empty where it has no ending that stands for a form. */
    static Optional<Suffixed> ofPath(String path) {
        return Stream.concat(
                        Stream.of(Map.entry(".html", new Html())),
                        offers(true).stream()
                                .map(Offer::form)
                                .filter(form -> !form.suffix().isEmpty())
                                .map(form -> Map.entry(form.suffix(), form)))
                .filter(ending -> path.endsWith(ending.getKey()))
                .findFirst()
                .map(ending -> new Suffixed(
                        path.substring(0, path.length() - ending.getKey().length()), ending.getValue()));
    }
}
