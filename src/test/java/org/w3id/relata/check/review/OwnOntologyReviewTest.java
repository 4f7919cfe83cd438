package org.w3id.relata.check.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.ConvertedSeeds;
import org.w3id.relata.check.review.run.AllChecks;
import org.w3id.relata.rdf.GazetteerGraph;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.LexiconGraph;
import org.w3id.relata.text.Installation;

/** Our own ontology is reviewed with the seeds: no error, and no warning without a reason. */
class OwnOntologyReviewTest {
    /** Fixed, so that no build fails on a day when nothing changed: an expired waiver is told by the command. */
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static final Path ONTOLOGY = Path.of("ontology/relata.ttl");

    @Test
    void nothingIsLeftThatFailsTheReview(@TempDir Path converted) {
        Surroundings around = new Surroundings(Path.of("ontology"), seeds(converted), null);
        ReviewedOntology reviewed = ReviewedOntology.read(ONTOLOGY, "ontology/relata.ttl", around);

        Ledger ledger = AllChecks.review(Path.of("ontology/review")).of(reviewed, DAY, any -> {});

        assertThat(ledger.findings().stream().filter(LedgerFinding::fails).map(LedgerFinding::id))
                .isEmpty();
        assertThat(ledger.passed()).isTrue();
    }

    private static DatasetGraph seeds(Path folder) {
        ConvertedSeeds.writeTo(folder);
        DatasetGraph data = DatasetGraphFactory.createGeneral();
        for (String file : folder.toFile().list()) {
            RDFDataMgr.read(data, folder.resolve(file).toUri().toString());
        }
        Installation installation = Installation.current();
        Iris iris = Iris.standard();
        data.addGraph(iris.graph("gazetteer"), GazetteerGraph.read(installation.gazetteer(), iris));
        data.addGraph(iris.graph("lexicon"), LexiconGraph.read(installation.lexicon()));
        return data;
    }
}
