package org.w3id.relata.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.relata.rdf.Vocabulary;

/**
 * What a state of a graph says of a claim or a document, to be compared with what another says. Words count as words,
 * wherever they stand in the text; which run of the converter read them does not matter.
 *
 * @param content of a claim its words, its marks, its source and what it states; of a document what is known of it and its
 *     text
 * @param reading of a claim how it came and why it was read so; of a document its claims
 */
record StateOfThing(Set<Triple> content, Set<Triple> reading) {
    /** What does not change what a claim says. */
    private static final Set<Node> HOW =
            Set.of(Vocabulary.attribution, Vocabulary.reading, Vocabulary.rule, Vocabulary.confidence);

    private static final List<String> PARTS_OF_HOW = List.of("/attribution/", "/reading/");

    StateOfThing {
        content = Set.copyOf(content);
        reading = Set.copyOf(reading);
    }

    static StateOfThing of(Node thing, Graph graph) {
        Set<String> claims = graph.find(Node.ANY, Vocabulary.inDocument, thing).toList().stream()
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .map(Node::getURI)
                .collect(Collectors.toSet());
        Set<Triple> content = new HashSet<>();
        Set<Triple> reading = new HashSet<>();
        graph.find().forEachRemaining(triple -> {
            if (!triple.getSubject().isURI() || triple.getPredicate().equals(StandardTerms.GENERATED_BY)) {
                return;
            }
            String subject = triple.getSubject().getURI();
            if (isPart(subject, Set.of(thing.getURI()))) {
                (isHow(triple, thing) ? reading : content).add(inWords(triple, graph));
            } else if (isPart(subject, claims)) {
                reading.add(inWords(triple, graph));
            }
        });
        return new StateOfThing(content, reading);
    }

    /** Whether an IRI is one of those or below one of them. */
    private static boolean isPart(String iri, Set<String> wholes) {
        int end = iri.length();
        while (end > 0) {
            if (wholes.contains(iri.substring(0, end))) {
                return true;
            }
            end = iri.lastIndexOf('/', end - 1);
        }
        return false;
    }

    private static boolean isHow(Triple triple, Node thing) {
        String part = triple.getSubject().getURI().substring(thing.getURI().length());
        return HOW.contains(triple.getPredicate()) || PARTS_OF_HOW.stream().anyMatch(part::startsWith);
    }

    /** With its words in the place of the IRIs of spans and mentions, which tell where in the text they stand. */
    private static Triple inWords(Triple triple, Graph graph) {
        Node object = triple.getObject();
        if (!object.isURI() || !object.getURI().matches(".*/id/(span|mention)/.*")) {
            return triple;
        }
        return graph.find(object, StandardTerms.LABEL, Node.ANY)
                .nextOptional()
                .map(label -> Triple.create(triple.getSubject(), triple.getPredicate(), label.getObject()))
                .orElse(triple);
    }
}
