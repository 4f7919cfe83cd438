package org.w3id.relata.cli;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.w3id.relata.entity.mapping.MappingSet;
import org.w3id.relata.rdf.GazetteerGraph;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.LexiconGraph;
import org.w3id.relata.rdf.MappingGraph;
import org.w3id.relata.text.Installation;

/** What every document refers to, as the named graphs of the gazetteer, the links and the lexicon. */
final class Knowledge {
    private Knowledge() {}

    /** @throws org.w3id.relata.text.UserError where a row is broken, with file and line */
    static DatasetGraph graphs(Installation installation, Iris iris) {
        DatasetGraph graphs = DatasetGraphFactory.create();
        graphs.addGraph(iris.graph("gazetteer"), GazetteerGraph.read(installation.gazetteer(), iris));
        graphs.addGraph(iris.graph("links"), MappingGraph.of(MappingSet.read(installation.gazetteer()), iris));
        graphs.addGraph(iris.graph("lexicon"), LexiconGraph.read(installation.lexicon()));
        return graphs;
    }
}
