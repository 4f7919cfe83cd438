package org.w3id.relata.query.ontology;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A competency question, as far as the pages of the terms that it tests tell of it.
 *
 * @param id the name of its files
 * @param question in words
 * @param sparql the same as a query
 * @param terms IRIs of the terms that it tests
 */
public record TestedQuestion(String id, String question, String sparql, SortedSet<String> terms) {
    public TestedQuestion {
        terms = new TreeSet<>(terms);
    }
}
