package org.w3id.relata.check.review.pitfall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.relata.check.review.ReviewedOntology;
import org.w3id.relata.text.UserError;

/**
 * Namespaces that belong to others and all the names in them, to find terms that are not there (OOPS P40): made up in
 * another's namespace, or misspelt.
 *
 * @param names those of each namespace
 */
record ReservedTerms(Map<String, Set<String>> names) {
    private static final String MEMBER = "_\\d+"; // rdf:_1 and so on

    /**
     * Reads a table of namespaces with their names, which spaces keep apart.
     *
     * @throws UserError if it cannot be read
     */
    static ReservedTerms read(Path table) {
        Map<String, Set<String>> names = new TreeMap<>();
        try {
            Files.readAllLines(table).stream()
                    .skip(1)
                    .map(line -> line.split("\t", 2))
                    .filter(cells -> cells.length == 2)
                    .forEach(cells -> names.put(cells[0], Set.of(cells[1].split(" "))));
        } catch (IOException e) {
            throw new UserError(table + " cannot be read: " + e.getMessage(), "Install Relata anew");
        }
        return new ReservedTerms(names);
    }

    /**
     * Finds the terms of an ontology that are not in the namespace they stand in.
     *
     * @param found takes each term and what is wrong with it
     */
    void check(ReviewedOntology reviewed, Found found) {
        Graph ontology = reviewed.graph();
        String own = reviewed.own().namespace(); // it may be one of these vocabularies
        Set<String> terms = new TreeSet<>();
        ontology.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .filter(Node::isURI)
                .forEach(node -> terms.add(node.getURI()));
        ontology.stream()
                .filter(triple -> triple.getObject().isLiteral())
                .forEach(triple -> terms.add(triple.getObject().getLiteralDatatypeURI()));
        terms.stream()
                .filter(term -> isMissing(term) && !namespace(term).equals(own))
                .forEach(term -> found.tell(
                        NodeFactory.createURI(term),
                        "there is no “" + NameWords.localName(term) + "” in " + namespace(term)));
    }

    private boolean isMissing(String term) {
        String name = NameWords.localName(term);
        Set<String> known = names.get(namespace(term));
        return known != null && !name.isEmpty() && !known.contains(name) && !name.matches(MEMBER);
    }

    private static String namespace(String term) {
        return term.substring(0, term.length() - NameWords.localName(term).length());
    }
}
