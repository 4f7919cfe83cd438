package org.w3id.relata.web;

import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.Vocabulary;

/** A side of claims by whose values they can be chosen. */
enum Facet {
    SOURCE("Asserted by", "anybody") {
        @Override
        Stream<Node> values(IndexedClaim claim) {
            return claim.sources().stream();
        }
    },
    RELATION("Relation", "any") {
        @Override
        Stream<Node> values(IndexedClaim claim) {
            return claim.propositions().stream()
                    .map(IndexedProposition::relation)
                    .distinct();
        }
    },
    POLARITY("Affirmed or denied", "both") {
        @Override
        Stream<Node> values(IndexedClaim claim) {
            return Stream.of(Vocabulary.term(claim.polarity().localName()));
        }
    },
    CERTAINTY("How certain its source is", "however") {
        @Override
        Stream<Node> values(IndexedClaim claim) {
            return Stream.of(Vocabulary.term(claim.certainty().localName()));
        }
    };

    private static final String ID = "id/";

    private final String label;
    private final String all;

    Facet(String label, String all) {
        this.label = label;
        this.all = all;
    }

    /** The values that a claim has; none may stand twice. */
    abstract Stream<Node> values(IndexedClaim claim);

    /** What it is called on pages. */
    String label() {
        return label;
    }

    /** What stands for no choice. */
    String all() {
        return all;
    }

    /** The name of its parameter. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A value as it is written in addresses: a term by its local name, a thing by its path: {@code state/belarus}. */
    String written(Node value, String base) {
        String iri = value.toString();
        String start = this == SOURCE ? base + ID : Namespaces.ONTOLOGY;
        return iri.startsWith(start) ? iri.substring(start.length()) : iri;
    }

    /** The value that is written so in an address. */
    Node read(String written, String base) {
        String start = this == SOURCE ? base + ID : Namespaces.ONTOLOGY;
        return org.apache.jena.graph.NodeFactory.createURI(written.contains("://") ? written : start + written);
    }
}
