package org.w3id.relata.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.web.page.Neighbours;

/** Shows who and what is connected with an entity by claims about both. */
record EntityNeighbours(PageBuilder builder, Node entity) {
    /** How many neighbours of a side are drawn, and how many contents of each. */
    private static final int MOST = 7;

    private static final int MOST_NARROW = 4;
    private static final int MOST_CONTENTS = 2;

    /** From so many those are chosen that can be drawn. */
    private static final int MOST_LOOKED_AT = 30;

    /** @return null where no claim connects it with anything */
    @Nullable
    Neighbours neighbours() {
        List<Connection> all = Connection.of(entity, builder.claims().about(entity));
        List<Connection> incoming = drawn(all, false);
        List<Connection> outgoing = drawn(all, true);
        List<Connection> drawn = together(incoming, outgoing, MOST);
        if (drawn.isEmpty()) {
            return null;
        }
        long neighbours = all.stream().map(Connection::neighbour).distinct().count();
        boolean cut = drawn.size() < all.size()
                || drawn.stream().mapToInt(Connection::claims).sum()
                        < all.stream().mapToInt(Connection::claims).sum();
        return new Neighbours(
                new WideNeighbours(builder, entity, incoming, outgoing).picture(),
                new NarrowNeighbours(builder, entity, together(incoming, outgoing, MOST_NARROW)).picture(),
                drawn.stream()
                        .flatMap(connection -> connection.contents().stream())
                        .map(content -> new Neighbours.Row(
                                builder.propositions().statement(content.proposition()),
                                Counted.number(content.affirmed()),
                                Counted.number(content.denied())))
                        .toList(),
                cut
                        ? "Those with most claims, of "
                                + Counted.of(neighbours, "neighbour", "neighbours")
                                + " in all. The claims below can be chosen by relation and source."
                        : "");
    }

    private static List<Connection> together(List<Connection> incoming, List<Connection> outgoing, int most) {
        return Stream.concat(incoming.stream().limit(most), outgoing.stream().limit(most))
                .toList();
    }

    private List<Connection> drawn(List<Connection> all, boolean outgoing) {
        Set<String> names = new HashSet<>();
        return all.stream()
                .filter(connection -> connection.outgoing() == outgoing)
                .limit(MOST_LOOKED_AT)
                // Numbers of soldiers are objects of claims, but nobody's neighbours.
                .filter(connection -> !builder.facts().is(connection.neighbour(), Vocabulary.QUANTITY))
                // Of "troops" here and "troops" there one is enough to see what is meant.
                .filter(connection -> names.add(builder.facts().label(connection.neighbour())))
                .limit(MOST)
                .map(connection -> connection.first(MOST_CONTENTS))
                .toList();
    }
}
