package org.w3id.relata.web.page;

import java.util.List;

/**
 * A claim as a nanopublication.
 *
 * @param title its label
 * @param claim what it is about
 * @param start its IRI without the code
 * @param code the artifact code
 * @param graphs in the order in which they are read
 */
public record NanopubPage(Frame frame, String title, Link claim, String start, String code, List<NamedGraph> graphs) {
    /**
     * One of its four graphs.
     *
     * @param things what it speaks of
     */
    public record NamedGraph(String title, String explanation, String iri, List<Described> things) {
        public NamedGraph {
            things = List.copyOf(things);
        }

        /** What it says more of than a name. */
        public List<Described> described() {
            return things.stream().filter(thing -> !thing.details().isEmpty()).toList();
        }

        /** What it only names. */
        public List<Described> named() {
            return things.stream().filter(thing -> thing.details().isEmpty()).toList();
        }
    }

    /** What a graph says of a thing. */
    public record Described(Link thing, List<Link> kinds, List<Detail> details) {
        public Described {
            kinds = List.copyOf(kinds);
            details = List.copyOf(details);
        }
    }

    public NanopubPage {
        graphs = List.copyOf(graphs);
    }
}
