package org.w3id.relata.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.DCAT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.PlainForm;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.store.release.CanonicalGraph;
import org.w3id.relata.store.release.ClaimChange;
import org.w3id.relata.store.release.Dump;
import org.w3id.relata.store.release.DumpFormat;
import org.w3id.relata.store.release.Fingerprint;
import org.w3id.relata.store.release.GraphState;
import org.w3id.relata.store.release.History;
import org.w3id.relata.store.release.Release;

/** Every state of the data is published, under a name that says what it is. */
class ReleasesTest {
    private static final Iris IRIS = Iris.standard();

    @TempDir
    Path temporary;

    private Published published;

    @BeforeEach
    void open() throws IOException {
        published = new Published(Files.createDirectory(temporary.resolve("one")));
    }

    @AfterEach
    void close() {
        published.close();
    }

    private static NewsDocument storm() {
        return new NewsDocument("storm")
                .claim("c1", "Ada", "the base at Lutz is closed")
                .claim("c2", "Bo", "three ships left the port");
    }

    /** As {@link #storm()}, with a claim that is put in other words and one that is left out. */
    private static NewsDocument correctedStorm() {
        return new NewsDocument("storm").claim("c3", "Ada", "the air base at Lutz is closed");
    }

    private static NewsDocument calm() {
        return new NewsDocument("calm").claim("c1", "Cy", "there is not one soldier there");
    }

    @Nested
    class OfTheFirstLoad {
        @Test
        void hasEveryClaimAndNoWayFromBefore() throws IOException {
            published.load(storm(), calm());

            Release first = published.current();
            assertThat(first.number()).isEqualTo(1);
            assertThat(first.previous()).isNull();
            assertThat(first.issued()).isEqualTo("2024-03-06T08:00:00Z");
            assertThat(first.added()).isEqualTo(3);
            assertThat(first.removed()).isZero();
            assertThat(published.store().releases().patch(first)).isEmpty();
            assertThat(published.changes())
                    .containsExactly(
                            "+ Cy: there is not one soldier there",
                            "+ Ada: the base at Lutz is closed",
                            "+ Bo: three ships left the port");
        }

        @Test
        void tellsOfAClaimWhoPutsItForwardHowAndWhere() throws IOException {
            published.load(calm());

            ClaimChange change =
                    published.store().releases().changes(published.current()).get(0);
            assertThat(change.claim()).isEqualTo(IRIS.claim("calm", "c1").getURI());
            assertThat(change.marks()).containsExactly("denied", "certain", "asserted");
            assertThat(change.denied()).isTrue();
            assertThat(change.sources().get(0).id())
                    .isEqualTo(IRIS.id("person/calm/Cy").getURI());
            assertThat(change.document().id()).isEqualTo(IRIS.document("calm").getURI());
            assertThat(change.document().label()).isEqualTo("News of calm");
        }

        @Test
        void isWholeInEveryDump() throws IOException {
            published.load(storm(), calm());

            DatasetGraph data = DatasetGraphFactory.create();
            published.store().read(() -> {
                published.store().dataset().find().forEachRemaining(quad -> {
                    boolean about = quad.getGraph().getURI().matches(".*/id/graph/(dataset|history)");
                    if (!about && PlainForm.isPlain(quad.asTriple())) {
                        data.add(quad);
                    }
                });
                return data;
            });
            assertThat(IsoMatcher.isomorphic(dump(published.current(), DumpFormat.N_QUADS, Lang.NQUADS), data))
                    .isTrue();
            assertThat(IsoMatcher.isomorphic(dump(published.current(), DumpFormat.TRIG, Lang.TRIG), data))
                    .isTrue();
            assertThat(published.current().quads()).isEqualTo(data.size() + sizeOfGraphs(data));
        }

        /** DatasetGraph.size() is the number of graphs. */
        private long sizeOfGraphs(DatasetGraph data) {
            return data.stream().count() - data.size();
        }
    }

    @Test
    void sizesAndChecksumsAreThoseOfTheFiles() throws Exception {
        published.load(storm());
        published.load(correctedStorm());

        Release release = published.current();
        for (Dump dump : release.dumps()) {
            assertFile(dump.file(), published.store().releases().dump(release, dump.format()));
        }
        assertFile(release.patch(), published.store().releases().patch(release).orElseThrow());
        assertFile(release.changes(), published.store().releases().changesFile(release));
        Node file = IRIS.id("version/" + release.version() + "/nq");
        assertThat(described(file, DCAT.byteSize.asNode()))
                .containsExactly(
                        Long.toString(release.dump(DumpFormat.N_QUADS).file().bytes()));
        Node checksum = IRIS.id("version/" + release.version() + "/nq/checksum");
        assertThat(described(checksum, Terms.CHECKSUM_VALUE))
                .containsExactly(release.dump(DumpFormat.N_QUADS).file().sha256());
    }

    @Nested
    class HaveAVersionThat {
        @Test
        void staysWhenTheSameIsLoadedAgain() throws IOException {
            published.load(storm(), calm());
            Release first = published.current();
            Set<String> description = quadsOf("dataset");

            published.at("2024-03-07T08:00:00Z").load(calm()).load(storm());

            assertThat(published.store().releases().all()).containsExactly(first);
            assertThat(quadsOf("dataset")).isEqualTo(description);
        }

        @Test
        void changesWithTheData() throws IOException {
            published.load(storm());
            Release first = published.current();
            published.at("2024-03-07T08:00:00Z").load(correctedStorm());
            Release second = published.current();
            published.at("2024-03-08T08:00:00Z").store().remove("storm");
            Release third = published.current();

            assertThat(Set.of(first.version(), second.version(), third.version()))
                    .hasSize(3);
            assertThat(second.previous()).isEqualTo(first.version());
            assertThat(third.number()).isEqualTo(3);
            assertThat(third.issued()).isEqualTo("2024-03-08T08:00:00Z");
            assertThat(published.store().releases().all()).containsExactly(third, second, first);
            assertThat(published.store().releases().version(first.version())).contains(first);
            assertThat(described(IRIS.id("dataset/relata"), Terms.VERSION)).containsExactly(third.version());
            assertThat(described(IRIS.id("dataset/relata"), Terms.HAS_VERSION)).hasSize(3);
            assertThat(described(IRIS.version(second.version()), Terms.PREVIOUS_VERSION))
                    .containsExactly(IRIS.version(first.version()).getURI());
        }

        @Test
        void isTheSameInAnotherStoreWhateverTheOrder() throws IOException {
            published.load(storm()).load(calm());
            try (Published other = new Published(Files.createDirectory(temporary.resolve("two")))) {
                other.at("2025-01-01T00:00:00Z")
                        .load(calm())
                        .load(correctedStorm())
                        .load(storm());

                assertThat(other.current().version())
                        .isEqualTo(published.current().version());
                assertThat(Published.lines(other.store(), other.current()))
                        .isEqualTo(Published.lines(published.store(), published.current()));
            }
        }

        @Test
        void comesBackWithTheData() throws IOException {
            published.load(storm());
            String version = published.current().version();
            published.load(storm(), calm());
            published.store().remove("calm");

            assertThat(published.current().version()).isEqualTo(version);
            assertThat(published.current().number()).isEqualTo(3);
            assertThat(published.store().releases().version(version)).contains(published.current());
            assertThat(described(IRIS.id("dataset/relata"), Terms.VERSION)).containsExactly(version);
            assertThat(described(IRIS.version(version), Terms.PREVIOUS_VERSION)).isEmpty();
        }

        @Test
        void neverGoesBackInTime() throws IOException {
            published.load(storm());
            published.at("2020-01-01T00:00:00Z").load(calm());

            assertThat(published.current().issued()).isEqualTo("2024-03-06T08:00:01Z");
        }
    }

    @Nested
    class LeadFromOneToTheNext {
        @Test
        void byClaimsThatAreReplacedOrGone() throws IOException {
            published.load(storm(), calm());
            published.load(correctedStorm());

            assertThat(published.changes())
                    .containsExactly(
                            "- Ada: the base at Lutz is closed",
                            "- Bo: three ships left the port",
                            "+ Ada: the air base at Lutz is closed");
            assertThat(published.store().releases().changes(published.current()))
                    .extracting(ClaimChange::replacedBy)
                    .containsExactly(IRIS.claim("storm", "c3").getURI(), null, null);
            assertThat(published.current().added()).isEqualTo(1);
            assertThat(published.current().removed()).isEqualTo(2);
        }

        @Test
        void partByPart() throws IOException {
            published.load(storm(), calm());
            published.load(correctedStorm());
            List<ClaimChange> all = published.store().releases().changes(published.current());

            assertThat(published.store().releases().changes(published.current(), 1, 1))
                    .containsExactly(all.get(1));
            assertThat(published.store().releases().changes(published.current(), 2, 9))
                    .containsExactly(all.get(2));
            assertThat(published.store().releases().changes(published.current(), 3, 9))
                    .isEmpty();
        }

        @Test
        void byAPatchThatGivesTheNextDumpExactly() throws IOException {
            published.load(storm(), calm());
            published.load(correctedStorm(), new NewsDocument("flood").claim("c1", "Di", "the “dam”\\ broke 📻"));
            published.store().remove("calm");
            // The ontology has blank nodes.
            published
                    .knowledge()
                    .replace(
                            "relata.ttl",
                            ":hosts a owl:ObjectProperty",
                            "[] a owl:Axiom ; owl:members [ a owl:Thing ] . :hosts a owl:ObjectProperty");
            published.load(storm());
            published.knowledge().replace("relata.ttl", "[] a owl:Axiom ;", "[] a owl:AllDisjointClasses ;");
            published.load(storm());

            List<Release> releases = published.store().releases().all();
            assertThat(releases).hasSize(5);
            for (int i = 0; i + 1 < releases.size(); i++) {
                assertLeads(releases.get(i + 1), releases.get(i));
            }
        }

        private void assertLeads(Release before, Release after) {
            String patch =
                    Published.unpacked(published.store().releases().patch(after).orElseThrow());
            Set<String> lines = Published.lines(published.store(), before);
            for (String row : patch.lines().toList()) {
                switch (row.charAt(0)) {
                    case 'D' ->
                        assertThat(lines.remove(row.substring(2))).as(row).isTrue();
                    case 'A' -> assertThat(lines.add(row.substring(2))).as(row).isTrue();
                    default -> assertThat(row).matches("H (id|prev) <.*/id/version/[0-9a-f]{16}> \\.|T[XC] \\.");
                }
            }
            assertThat(lines).isEqualTo(Published.lines(published.store(), after));

            DatasetGraph data = dump(before, DumpFormat.N_QUADS, Lang.NQUADS);
            RDFPatchOps.applyChange(
                    data,
                    RDFPatchOps.read(
                            new java.io.ByteArrayInputStream(patch.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
            assertThat(IsoMatcher.isomorphic(data, dump(after, DumpFormat.N_QUADS, Lang.NQUADS)))
                    .isTrue();
        }
    }

    @Nested
    class SurviveThatTheProcessStops {
        @Test
        void afterTheTransactionAndBeforeTheNameIsGiven() throws IOException {
            published.load(storm());
            published.load(calm());
            Release second = published.current();
            Path folder = published.releases().resolve("000002-" + second.version());
            Files.move(folder, published.releases().resolve("waiting"));
            published.reopen();

            assertThat(published.current().version()).isEqualTo(second.version());
            assertThat(folder).isDirectory();
            assertThat(published.releases().resolve("waiting")).doesNotExist();
        }

        @Test
        void beforeTheTransactionEnds() throws IOException {
            published.load(storm());
            Release first = published.current();
            Path waiting = published.releases().resolve("waiting");
            try (Published other = new Published(Files.createDirectory(temporary.resolve("two")))) {
                other.load(storm()).load(calm());
                Files.move(other.releases().resolve("000002-" + other.current().version()), waiting);
            }
            published.reopen();

            assertThat(published.current()).isEqualTo(first);
            assertThat(waiting).isDirectory();
            published.load(new NewsDocument("flood").claim("c1", "Di", "the dam broke"));
            assertThat(published.current().number()).isEqualTo(2);
            assertThat(published.changes()).containsExactly("+ Di: the dam broke");
            assertThat(waiting).doesNotExist();
        }

        @Test
        void whileAFileOfAGraphIsWritten() throws IOException {
            published.load(storm());
            String name = IRIS.documentGraph("storm").getURI();
            GraphState state = published.current().graph(name).orElseThrow();
            Path file = published.releases().resolve("graphs/" + state.sha256() + ".nq.gz");
            byte[] whole = Files.readAllBytes(file);
            published.store().remove("storm");
            Files.delete(file);
            Files.write(file.resolveSibling(file.getFileName() + ".part"), new byte[] {31});
            published.load(storm());

            assertThat(file).hasBinaryContent(whole);
        }
    }

    @Nested
    class AreMadeAnew {
        @Test
        void ofAStoreThatKeptNoStates() throws IOException {
            published.load(storm());
            forgetReleases();
            published.store().dataset().executeWrite(() -> {
                DatasetGraph dataset = published.store().dataset();
                dataset.deleteAny(IRIS.graph("history"), Node.ANY, Node.ANY, Node.ANY);
                dataset.deleteAny(IRIS.graph("dataset"), Node.ANY, Vocabulary.sha256, Node.ANY);
                dataset.deleteAny(IRIS.graph("dataset"), Node.ANY, Terms.VERSION, Node.ANY);
            });
            published.reopen();
            assertThat(published.store().releases().current()).isEmpty();

            published.at("2024-04-01T00:00:00Z").load(calm());

            assertThat(published.current().number()).isEqualTo(1);
            assertThat(published.changes()).hasSize(3);
            Node old = IRIS.claim("storm", "c1");
            assertThat(quadsOf("history"))
                    .anyMatch(quad -> quad.contains(old.getURI())
                            && quad.contains(History.ISSUED.getURI())
                            && quad.contains("2024-04-01T00:00:00Z"));
            Set<String> description = quadsOf("dataset");
            published.load(calm());
            assertThat(published.store().releases().all()).hasSize(1);
            assertThat(quadsOf("dataset")).isEqualTo(description);
        }

        @Test
        void whereTheirFilesWereThrownAway() throws IOException {
            published.load(storm());
            forgetReleases();
            published.load(calm());

            assertThat(published.current().number()).isEqualTo(1);
            assertThat(dump(published.current(), DumpFormat.TRIG, Lang.TRIG).containsGraph(IRIS.documentGraph("storm")))
                    .isTrue();
        }

        private void forgetReleases() throws IOException {
            List<Path> files;
            try (var walk = Files.walk(published.releases())) {
                files = walk.sorted(java.util.Comparator.reverseOrder()).toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    @Test
    void blankNodesOfDifferentGraphsAreNeverOne() throws IOException {
        DatasetGraph two = DatasetGraphFactory.create();
        Node blank = org.apache.jena.graph.NodeFactory.createBlankNode("of one");
        Node other = org.apache.jena.graph.NodeFactory.createBlankNode("of two");
        two.add(IRIS.graph("one"), blank, Vocabulary.source, blank);
        two.add(IRIS.graph("two"), other, Vocabulary.source, other);
        var releases = new org.w3id.relata.store.release.Releases(temporary.resolve("blank"));
        var writer = new org.w3id.relata.store.release.ReleaseWriter(releases, IRIS);
        List<GraphState> states = List.of("one", "two").stream()
                .map(IRIS::graph)
                .map(name -> writer.keep(CanonicalGraph.of(two.getGraph(name), name)))
                .toList();
        writer.prepare(states, java.time.Instant.EPOCH, null).orElseThrow().publish();

        for (DumpFormat format : DumpFormat.values()) {
            DatasetGraph dumped = DatasetGraphFactory.create();
            RDFParser.fromString(
                            Published.unpacked(releases.dump(releases.current().orElseThrow(), format)),
                            format == DumpFormat.TRIG ? Lang.TRIG : Lang.NQUADS)
                    .parse(dumped);
            assertThat(dumped.stream().map(quad -> quad.getSubject()).distinct())
                    .as(format.label())
                    .hasSize(2);
        }
    }

    private DatasetGraph dump(Release release, DumpFormat format, Lang lang) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(Published.unpacked(published.store().releases().dump(release, format)), lang)
                .labelToNode(LabelToNode.createUseLabelEncoded())
                .parse(dataset);
        return dataset;
    }

    private Set<String> quadsOf(String graph) {
        return published.store().read(() -> published.store().dataset().stream(
                        IRIS.graph(graph), Node.ANY, Node.ANY, Node.ANY)
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private List<String> described(Node subject, Node property) {
        Supplier<List<String>> values =
                () -> published.store().dataset().stream(IRIS.graph("dataset"), subject, property, Node.ANY)
                        .map(quad -> quad.getObject().isLiteral()
                                ? quad.getObject().getLiteralLexicalForm()
                                : quad.getObject().getURI())
                        .sorted()
                        .toList();
        return published.store().read(values);
    }

    private static void assertFile(Fingerprint fingerprint, InputStream file) throws Exception {
        try (file) {
            byte[] bytes = file.readAllBytes();
            assertThat(fingerprint.bytes()).isEqualTo(bytes.length);
            assertThat(fingerprint.sha256())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
    }
}
