package org.w3id.relata.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.w3id.relata.web.page.Detail;
import org.w3id.relata.web.page.Link;

/** Shows whatever the data says of a node, property by property. */
record Details(PageBuilder builder) {
    private static final int LONGEST = 300;

    /** What goes out from a node, some properties left out. */
    List<Detail> of(Node node, Set<Node> without) {
        return of(builder.facts().about(node).stream()
                .filter(triple -> !without.contains(triple.getPredicate()))
                .toList());
    }

    /** Triples about one node, property by property in the order in which they come. */
    List<Detail> of(List<Triple> triples) {
        return grouped(triples, Triple::getObject);
    }

    /** What leads to a node, as far as it stands on a page. */
    List<Detail> leadingTo(Node node, int page) {
        return grouped(
                builder.incoming(node).quads(page).stream()
                        .map(Quad::asTriple)
                        .distinct()
                        .sorted(Comparator.comparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
                                .thenComparing(Triple::getSubject, NodeCmp::compareRDFTerms))
                        .toList(),
                Triple::getSubject);
    }

    private List<Detail> grouped(List<Triple> triples, Function<Triple, Node> value) {
        Map<Node, List<Link>> values = triples.stream()
                .collect(Collectors.groupingBy(
                        Triple::getPredicate,
                        LinkedHashMap::new,
                        Collectors.mapping(triple -> link(value.apply(triple)), Collectors.toList())));
        return values.entrySet().stream()
                .map(entry -> new Detail(builder.linker().link(entry.getKey()), entry.getValue()))
                .toList();
    }

    private Link link(Node node) {
        if (node.isTripleTerm()) {
            Triple triple = node.getTriple();
            return new Link(
                    List.of(triple.getSubject(), triple.getPredicate(), triple.getObject()).stream()
                            .map(builder.facts()::label)
                            .collect(Collectors.joining(" ", "<<( ", " )>>")),
                    null);
        }
        Link link = builder.linker().value(node);
        return new Link(PageBuilder.shortened(link.label(), LONGEST), link.href(), link.language());
    }
}
