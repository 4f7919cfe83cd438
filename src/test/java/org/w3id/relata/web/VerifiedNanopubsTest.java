package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.query.SeedsDataset;
import org.w3id.relata.rdf.OntologyGraph;
import org.w3id.relata.rdf.Vocabulary;

/** Our nanopublications, as they come over HTTP, are valid and trusty to software that is not ours. */
class VerifiedNanopubsTest {
    /** The verdict on what is valid and what its trusty URI promises; we sign nothing. */
    private static final String TRUSTY = "Trusty (without signature): ";

    @TempDir
    private static Path folder;

    private static final Map<Path, String> IRIS = new HashMap<>();
    private static Path changed;
    private static Path incomplete;
    private static Map<Path, String> verdicts;

    @BeforeAll
    static void check() throws IOException {
        fetch(SampleServer.sample(), List.of("trig", "nq", "jsonld"));
        fetch(SeedsDataset.loaded(), List.of("trig"));
        Path sound = folder.resolve("0.trig");
        changed = folder.resolve("changed.trig");
        incomplete = folder.resolve("incomplete.trig");
        replace(sound, "relata:affirmed", "relata:denied", changed);
        replace(sound, "np:hasPublicationInfo sub:pubinfo", "np:hasPublicationInfo sub:assertion", incomplete);
        List<Path> files = new ArrayList<>(IRIS.keySet());
        files.addAll(List.of(changed, incomplete));
        verdicts = NanopubChecker.check(folder, files);
    }

    @Test
    void allAreTrusty() {
        // Eight claims of the sample in three forms, and what is found in the seeds.
        assertThat(IRIS).hasSizeGreaterThan(3 * 8 + 50);
        assertThat(verdicts).hasSize(IRIS.size() + 2);
        assertThat(IRIS)
                .allSatisfy((file, iri) -> assertThat(verdicts.get(file)).isEqualTo(TRUSTY + iri));
    }

    @Test
    void noPropositionIsATriple() {
        Set<Node> relations = OntologyGraph.read(Path.of("ontology/relata.ttl")).relations().stream()
                .map(Vocabulary::term)
                .collect(Collectors.toSet());
        assertThat(IRIS.keySet()).allSatisfy(file -> assertThat(
                        Iter.toList(RDFDataMgr.loadDatasetGraph(file.toString()).find()))
                .isNotEmpty()
                .noneMatch(quad -> relations.contains(quad.getPredicate())));
    }

    @Test
    void whatWasChangedIsFoundOut() {
        assertThat(verdicts.get(changed)).startsWith("Looks like a trusty nanopub BUT VERIFICATION FAILED");
    }

    @Test
    void whatIsIncompleteIsFoundOut() {
        assertThat(verdicts.get(incomplete)).startsWith("INVALID NANOPUB");
    }

    /** Writes what a server says to each of its claims. */
    private static void fetch(DatasetGraph dataset, List<String> suffixes) throws IOException {
        try (SampleServer server = SampleServer.start(dataset, ServerSettings.USUAL_LIMIT)) {
            for (String claim : claims(dataset)) {
                String way = "/page/" + claim.substring((SampleServer.BASE + "id/").length()) + "/nanopub";
                String page = server.get(way, "text/html")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
                for (String suffix : suffixes) {
                    HttpResponse<String> response = server.get(page + "." + suffix, "-");
                    assertThat(response.statusCode()).isEqualTo(200);
                    Path file = folder.resolve(IRIS.size() + "." + suffix);
                    Files.writeString(file, response.body());
                    IRIS.put(file, page.replace("/page/", SampleServer.BASE + "id/"));
                }
            }
        }
    }

    private static List<String> claims(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> dataset.getUnionGraph()
                .find(Node.ANY, RDF.Nodes.type, Vocabulary.CLAIM)
                .mapWith(Triple::getSubject)
                .mapWith(Node::getURI)
                .toList());
    }

    private static void replace(Path from, String words, String others, Path to) throws IOException {
        String text = Files.readString(from);
        assertThat(text).contains(words);
        Files.writeString(to, text.replace(words, others));
    }
}
