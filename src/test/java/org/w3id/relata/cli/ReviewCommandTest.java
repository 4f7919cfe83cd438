package org.w3id.relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import picocli.CommandLine;

/** {@code relata review} on an ontology of others: what it writes, and how it ends. */
class ReviewCommandTest {
    /** All that FOOPS! asks for, but for the term. */
    private static final String HEAD =
            """
            @prefix : <https://w3id.org/water#> .
            @prefix bibo: <http://purl.org/ontology/bibo/> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix geo: <http://www.opengis.net/ont/geosparql#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix vann: <http://purl.org/vocab/vann/> .
            bibo:doi a owl:AnnotationProperty . bibo:status a owl:AnnotationProperty . foaf:logo a owl:AnnotationProperty .
            dcterms:title a owl:AnnotationProperty . dcterms:description a owl:AnnotationProperty .
            dcterms:license a owl:AnnotationProperty . dcterms:creator a owl:AnnotationProperty .
            dcterms:publisher a owl:AnnotationProperty . dcterms:source a owl:AnnotationProperty .
            dcterms:created a owl:AnnotationProperty . dcterms:issued a owl:AnnotationProperty .
            dcterms:bibliographicCitation a owl:AnnotationProperty . skos:definition a owl:AnnotationProperty .
            vann:preferredNamespacePrefix a owl:AnnotationProperty . vann:preferredNamespaceUri a owl:AnnotationProperty .
            geo:Feature a owl:Class .
            <https://w3id.org/water> a owl:Ontology ; owl:versionIRI <https://w3id.org/water/1.0.0> ; owl:versionInfo "1.0.0" ;
                dcterms:title "Water"@en ; dcterms:description "What water there is."@en ;
                dcterms:license <https://creativecommons.org/publicdomain/zero/1.0/> ;
                dcterms:creator "We" ; dcterms:publisher "We" ; dcterms:created "2026" ; dcterms:issued "2026" ;
                dcterms:source <https://example.org/maps> ; dcterms:bibliographicCitation "We: Water. 2026" ;
                bibo:doi "10.1000/182" ; bibo:status "published" ; foaf:logo <https://example.org/logo.svg> ;
                vann:preferredNamespacePrefix "water" ; vann:preferredNamespaceUri "https://w3id.org/water#" .
            """;

    private static final String SOUND = HEAD
            + ":River a owl:Class ; rdfs:subClassOf geo:Feature ; rdfs:label \"river\"@en ;"
            + " skos:definition \"A feature that is water in a bed.\"@en .\n";
    private static final String UNDEFINED =
            HEAD + ":River a owl:Class ; rdfs:subClassOf geo:Feature ; rdfs:label \"river <b>\"@en .\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path ontology;

    @BeforeEach
    void names() {
        ontology = folder.resolve("water.ttl");
    }

    @Test
    void aWarningFailsUnlessItIsWaived() throws IOException {
        Files.writeString(ontology, UNDEFINED);
        assertThat(run("--today", "2026-06-01")).isEqualTo(1);
        assertThat(out.toString()).contains("warning " + ontology + ":25: The term has no definition");

        Files.createDirectories(folder.resolve("review"));
        Files.writeString(
                folder.resolve("review/waivers.tsv"),
                """
                finding	reason	author	expires
                robot-missing-definition/River	Being written	We	2026-06-30
                oops-p08/River	Being written	We	2026-06-30
                foops-voc4/River	Being written	We	2026-06-30
                """);
        assertThat(run("--today", "2026-06-30")).isEqualTo(0);
        assertThat(run("--today", "2026-07-01")).isEqualTo(1);
    }

    @Test
    void allFormatsAreWrittenAndTheSameEachTime() throws Exception {
        Files.writeString(ontology, UNDEFINED);
        run("--today", "2026-06-01", "--out", folder.resolve("one").toString());
        run("--today", "2026-06-01", "--out", folder.resolve("two").toString());

        for (String name : new String[] {"review.html", "review.json", "review.sarif", "review.xml"}) {
            assertThat(folder.resolve("one").resolve(name))
                    .hasSameTextualContentAs(folder.resolve("two").resolve(name));
        }
        assertSarif(JsonParser.parseString(Files.readString(folder.resolve("one/review.sarif")))
                .getAsJsonObject());
        assertJUnit(folder.resolve("one/review.xml"));
        assertThat(Files.readString(folder.resolve("one/review.html")))
                .contains("robot-missing-definition/River")
                .doesNotContain("<b>")
                .doesNotContain("http-equiv")
                .doesNotContain("src=");
    }

    private static void assertSarif(JsonObject log) {
        assertThat(log.get("version").getAsString()).isEqualTo("2.1.0");
        JsonObject run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
        var rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
        assertThat(run.getAsJsonArray("results")).isNotEmpty().allSatisfy((JsonElement any) -> {
            JsonObject result = any.getAsJsonObject();
            JsonObject rule = rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            assertThat(rule.getAsJsonObject("help").get("text").getAsString()).isNotBlank();
            assertThat(result.getAsJsonObject("partialFingerprints")
                            .get("relataFinding/v1")
                            .getAsString())
                    .startsWith(rule.get("id").getAsString() + "/");
        });
    }

    private static void assertJUnit(Path file) throws Exception {
        Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        NodeList cases = xml.getElementsByTagName("testcase");
        assertThat(xml.getDocumentElement().getAttribute("tests")).isEqualTo("" + cases.getLength());
        NodeList failures = xml.getElementsByTagName("failure");
        assertThat(IntStream.range(0, failures.getLength())
                        .mapToObj(i -> failures.item(i).getTextContent()))
                .anyMatch(text -> text.contains("robot-missing-definition/River"));
        assertThat(xml.getDocumentElement().getAttribute("failures")).isEqualTo("" + failures.getLength());
    }

    @Test
    void nothingIsWrongWithASoundOntology() throws IOException {
        Files.writeString(ontology, SOUND);

        assertThat(run("--format", "json")).isEqualTo(0);
        assertThat(JsonParser.parseString(out.toString())
                        .getAsJsonObject()
                        .get("passed")
                        .getAsBoolean())
                .isTrue();
    }

    @Test
    void wrongUsageEndsWithTwo() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("there is no such file");
        Files.writeString(ontology, SOUND);
        assertThat(run("--format", "json", "--format", "html")).isEqualTo(2);
        assertThat(run("--data", "x", "--no-data")).isEqualTo(2);
        assertThat(run("--format", "prose")).isEqualTo(2);
    }

    @Test
    void aFileThatIsNoRdfIsToldWithItsLine() throws IOException {
        Files.writeString(ontology, "a b\n");

        assertThat(run()).isEqualTo(1);
        assertThat(err.toString()).contains("water.ttl").contains("line: 1");
    }

    /** Whoever gives us a file does not make us ask hosts. */
    @Test
    void aContextIsNotFetched() throws IOException {
        ontology = folder.resolve("water.jsonld");
        Files.writeString(
                ontology, "{\"@context\": \"http://127.0.0.1:9/context\", \"@id\": \"https://w3id.org/water\"}");

        assertThat(run()).isEqualTo(1);
        assertThat(err.toString()).contains("would have to be fetched");
    }

    @Test
    void aListThatRunsInACircleComesToAnEnd() throws IOException {
        Files.writeString(
                ontology,
                SOUND
                        + """
                        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
                        [] a owl:AllDisjointClasses ; owl:members _:cell . _:cell rdf:first :River ; rdf:rest _:cell .
                        """);

        assertThat(run()).isEqualTo(1);
    }

    @Test
    void ordersToTheTerminalAreNotPassedOn() throws IOException {
        Files.writeString(ontology, SOUND.replace("river\"", "ri\\u001B[2Jver\\nerror\""));

        run();
        assertThat(out.toString()).doesNotContain("\u001B").doesNotContain("\nerror\"");
    }

    private int run(String... options) {
        out.getBuffer().setLength(0);
        String[] args = new String[options.length + 2];
        args[0] = "review";
        args[1] = ontology.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        CommandLine command = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return command.execute(args);
    }
}
