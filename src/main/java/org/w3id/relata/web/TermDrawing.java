package org.w3id.relata.web;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.ontology.Ontology;
import org.w3id.relata.query.ontology.ShortNames;
import org.w3id.relata.query.ontology.Term;
import org.w3id.relata.web.page.Picture;

/**
 * What pictures of the ontology are made of.
 *
 * @param linker leads to the pages of the terms
 */
record TermDrawing(Ontology ontology, Linker linker) {
    /** The height of a line of letters. */
    private static final int LINE = 16;

    private static final int LETTER = 7;

    /** What a term is called in pictures: ours by their labels, those of others by their short names. */
    String name(Node node) {
        return ontology.term(node).map(Term::label).orElseGet(() -> ShortNames.of(node.toString()));
    }

    Picture.Box box(int x, int y, int width, int height, Node node, String kind) {
        return box(x, y, width, height, name(node), kind.contains("centre") ? null : linker.href(node), kind);
    }

    Picture.Box box(int x, int y, int width, int height, String name, @Nullable String href, String kind) {
        int letters = (width - 10) / LETTER;
        return new Picture.Box(
                x,
                y,
                width,
                height,
                NeighbourWords.broken(name, letters, Math.max(1, height / LINE)),
                name,
                href,
                kind);
    }

    /** The words of a tie, in the middle of its line. */
    Picture.Words words(int x, int y, int width, TermTies.Tie tie) {
        String name = tie.property() == null ? tie.word() : name(tie.property());
        String href = tie.property() == null ? null : linker.href(tie.property());
        return words(x, y, width, name, href);
    }

    Picture.Words words(int x, int y, int width, String name, @Nullable String href) {
        String shown = NeighbourWords.broken(name, Math.max(4, width / 6), 1).get(0);
        return new Picture.Words(x, y, width, shown, "", name, href);
    }
}
