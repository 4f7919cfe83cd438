package org.w3id.relata.web;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.w3id.relata.store.search.SearchIndex;

/** States that have nothing but names. */
final class ManyNames {
    private ManyNames() {}

    static DatasetGraph dataset(int count) {
        DatasetGraph dataset = SearchIndex.inMemory(DatasetGraphFactory.createTxnMem());
        String states = IntStream.range(0, count)
                .mapToObj(number -> "<https://w3id.org/relata/id/state/s%d> skos:prefLabel \"Name %d\"@en ."
                        .formatted(number, number))
                .collect(Collectors.joining("\n"));
        String trig =
                "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\nGRAPH <https://w3id.org/relata/id/graph/gazetteer> {\n"
                        + states + "\n}";
        Txn.executeWrite(dataset, () -> RDFParser.fromString(trig, Lang.TRIG).parse(dataset));
        return dataset;
    }
}
