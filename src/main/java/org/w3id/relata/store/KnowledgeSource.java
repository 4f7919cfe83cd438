package org.w3id.relata.store;

import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.w3id.relata.rdf.Iris;

/**
 * A graph that is the same for every document.
 *
 * @param name the last part of the graph's IRI
 * @param label what it is called
 * @param digest what it is made of; another digest means that it has to be made anew
 * @param triples makes it, with the names under a base
 */
public record KnowledgeSource(String name, String label, String digest, Function<Iris, Graph> triples) {}
