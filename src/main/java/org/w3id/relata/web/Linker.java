package org.w3id.relata.web;

import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.EnglishFirst;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.web.page.Link;

/**
 * Makes links of nodes: to our own pages, to the web, or to nowhere. As values of properties claims are called by their source
 * and their marks, contents by how many affirm and deny them, and words of documents stand in quotation marks.
 *
 * @param facts for the labels
 * @param addresses where the pages are
 * @param prefix what the server's paths begin with for this client
 * @param claims counts those who affirm and deny
 */
record Linker(Facts facts, Addresses addresses, String prefix, Supplier<ClaimIndex> claims) {
    Link link(Node node) {
        return link(facts.label(node), node);
    }

    /** A link in other words than the node's label. */
    Link link(String label, Node node) {
        return new Link(label, href(node));
    }

    /** A link to a node in other words, or the words alone where there is no node. */
    Link named(String label, @Nullable Node node) {
        return new Link(label, node == null ? null : href(node));
    }

    List<Link> links(List<Node> nodes) {
        return nodes.stream().map(this::link).toList();
    }

    /** A link to the value of a property: what lies elsewhere and has no name here is called by its whole address. */
    Link value(Node node) {
        return new Link(called(node), href(node), language(node));
    }

    /** What a browser has to be told about the language of a value. */
    @Nullable
    private static String language(Node node) {
        String language = EnglishFirst.language(node);
        return language.isEmpty() || EnglishFirst.isEnglish(node) ? null : language;
    }

    private String called(Node node) {
        if (!node.isURI()) {
            return facts.label(node);
        }
        if (addresses.page(node).isEmpty()) {
            return facts.name(node).orElse(node.getURI());
        }
        return switch (addresses.value(node).replaceFirst("/.*", "")) {
            case "claim" -> facts.is(node, Vocabulary.CLAIM) ? wording().claim(node) : facts.label(node);
            case "proposition" -> facts.is(node, Vocabulary.PROPOSITION) ? content(node) : facts.label(node);
            case "span" -> facts.is(node, Vocabulary.SPAN) ? Wording.quoted(facts.label(node)) : facts.label(node);
            default -> facts.label(node);
        };
    }

    /** "Belarus hosts Russian military bases (content; 1 denies)". */
    private String content(Node proposition) {
        Stances stances = Stances.of(claims.get().stating(proposition));
        return wording().content(proposition) + " (content; " + stances.words(", ") + ")";
    }

    private Wording wording() {
        return new Wording(facts);
    }

    List<Link> values(List<Node> nodes) {
        return nodes.stream().map(this::value).toList();
    }

    /** A link to a term of the ontology; to nowhere where the data does not have it. */
    Link term(String name) {
        Node term = Vocabulary.term(name);
        return facts.about(term).isEmpty() ? new Link(name, null) : link(term);
    }

    /** Where a node has its page: here, or on the web; null where nowhere. */
    @Nullable
    String href(Node node) {
        if (!node.isURI()) {
            return null;
        }
        // Data is hostile: of addresses elsewhere only those of the web lead anywhere, never javascript: or data:.
        String elsewhere = node.getURI().matches("(?i)https?://.*") ? node.getURI() : null;
        return addresses.page(node).map(page -> prefix + page).orElse(elsewhere);
    }
}
