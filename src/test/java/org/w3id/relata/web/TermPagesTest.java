package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.relata.LoadedSeeds;
import org.w3id.relata.query.ontology.Ontology;
import org.w3id.relata.query.ontology.Term;
import org.w3id.relata.query.ontology.TermKind;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.OntologyGraph;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.store.Store;
import org.w3id.relata.store.search.SearchIndex;
import org.w3id.relata.text.Installation;

/** The pages of the ontology, with the real ontology and the real seeds. */
class TermPagesTest {
    /** From a claim to what belongs to it no way is longer. */
    private static final int FARTHEST = 4;

    private static final Ontology ONTOLOGY =
            Ontology.of(OntologyGraph.read(Installation.current().ontology().resolve("relata.ttl"))
                    .graph());

    private static SampleServer server;

    @BeforeAll
    static void start() {
        Store store = LoadedSeeds.store();
        server = SampleServer.start(new ServerSettings(
                store.dataset(),
                store.releases(),
                SampleServer.BASE,
                Installation.current().queries(),
                0,
                ServerSettings.USUAL_LIMIT,
                null));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aClassShowsWhatItIsAndIsNotItsAxiomsAndClaimsAboutItsInstances() {
        Document page = page("State");
        assertThat(page.title()).isEqualTo("state, class · Relata");
        assertThat(page.select(".breadcrumb a").attr("href")).isEqualTo("/page/ontology");
        assertThat(axioms(page)).contains("State SubClassOf Actor", "State SubClassOf Location", "country Range State");
        assertThat(page.select(".axioms a[href=/page/ontology/Actor]")).isNotEmpty();
        assertThat(page.select("svg.wide a").eachAttr("href"))
                .contains("/page/ontology/Actor", "/page/ontology/country");
        assertThat(page.select("svg.narrow a")).isNotEmpty();
        assertThat(page.select(".ties li").eachText()).contains("state is a kind of actor");
        assertThat(page.select(".card .shown a[href^=/page/state/]")).isNotEmpty();
        assertThat(page.text()).contains("Not measured apart");
        assertThat(page.select(".history li").first().text()).isEqualTo("0.1.0 there from the first version on");
        assertThat(page.select(".aligned a")).isNotEmpty();
    }

    @Test
    void aPropertyShowsItsValuesInClaimsAndWhatStandsBesideThem() {
        Document page = page("validTime");
        assertThat(page.select(".kicker").text()).isEqualTo("property relata:validTime");
        assertThat(page.select(".ties li").eachText())
                .contains("claim is the domain of valid time", "valid time has the range stated time");
        assertThat(page.select(".card .shown .relation").eachText()).contains("valid time");
        assertThat(page.select(".card mark.time")).isNotEmpty();
        assertThat(page.select(".beside-list a").eachText()).contains("evidence");
        assertThat(page.select("#read").first().parent().text()).contains("of the times are right");
    }

    @Test
    void aRelationShowsClaimsThatStateItTheRowsThatReadItAndHowWellTheyDo() {
        Document page = page("deploysForcesTo");
        Quality.Relation measured = Quality.published().relations().stream()
                .filter(one -> one.relation().equals("deploysForcesTo"))
                .findFirst()
                .orElseThrow();
        assertThat(page.title()).isEqualTo("deploys forces to, relation · Relata");
        assertThat(page.select(".card mark.because")).isNotEmpty();
        assertThat(page.select(".card mark.evidence")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(page.select(".lexicon-rows a[href=/page/lexicon/relations/deploy]"))
                .hasSize(1);
        assertThat(page.select(".measured").text())
                .contains(measured.right() + " of " + measured.given() + " given are right")
                .contains(measured.found() + " of " + measured.stated() + " stated are found");
        assertThat(page.select(".tested a[href^=/sparql?query=]")).isNotEmpty();
        assertThat(axioms(page)).contains("deploysForcesTo Type Relation", "deploysForcesTo Range Location");
    }

    @Test
    void aMarkShowsTheWordsItWasReadByAndWhatItIsTakenFor() {
        Document page = page("denied");
        Quality.Confusion confusion = Quality.published().confusions().stream()
                .filter(one -> one.kind().equals("polarity") && one.gold().equals("denied"))
                .findFirst()
                .orElseThrow();
        assertThat(page.select(".card")).hasSize(3);
        assertThat(page.select(".card mark.denied")).isNotEmpty();
        assertThat(page.select(".card mark.because")).isNotEmpty();
        assertThat(page.select("#read").first().parent().text())
                .contains("Read instead as affirmed (" + confusion.count() + ")");
        assertThat(page.select(".lexicon-rows a").eachAttr("href"))
                .contains("/page/lexicon/marks/not", "/page/lexicon/reporting/deny");
    }

    @Test
    void aPunnedTermShowsBothThatItIs() {
        Document page = page("quantity");
        assertThat(page.select(".kicker").text()).isEqualTo("property and individual relata:quantity");
        assertThat(axioms(page)).contains("quantity Type Ground", "quantity Domain Claim", "quantity Range Quantity");
    }

    @Test
    void anAnnotationPropertyHasAPageThoughNoClaimHasIt() {
        Document page = page("remedy");
        assertThat(page.select(".kicker").text()).isEqualTo("annotation property relata:remedy");
        assertThat(page.text()).contains("Nothing in this data uses it.", "None is about it.");
        assertThat(page.select("#questions").first().parent().text()).contains("it is about shapes and rules");
    }

    /** What a claim leads to in a few steps is in the data: whatever terms stand there show a claim on their page. */
    @Test
    void everyTermHasAPageWithItsLabelAndAClaimWhereAClaimHasIt() {
        Set<Node> met = Txn.calculateRead(LoadedSeeds.store().dataset(), TermPagesTest::termsInClaims);
        assertThat(met).hasSizeGreaterThan(80);
        for (Term term : ONTOLOGY.terms()) {
            Document page = page(term.localName());
            assertThat(page.select("h1").text()).isEqualTo(term.label());
            assertThat(page.select(".definition").text()).as(term.localName()).isNotEmpty();
            if (met.contains(term.node())) {
                assertThat(page.select(".card .example-words mark"))
                        .as(term.localName())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void theSameDataShowsTheSameClaims() {
        Term term = ONTOLOGY.term(Vocabulary.term("Organization")).orElseThrow();
        List<TermUse> twice = Stream.of(1, 2)
                .map(time -> Txn.calculateRead(LoadedSeeds.store().dataset(), () -> use(term)))
                .toList();
        assertThat(twice.get(0).shown()).hasSize(3);
        assertThat(twice.get(0)).isEqualTo(twice.get(1));
    }

    private static TermUse use(Term term) {
        DatasetGraph data = LoadedSeeds.store().dataset();
        return new TermUseReader(data, ONTOLOGY, new ClaimIndexReader(data, () -> false).read()).read(term);
    }

    @Test
    void theWholeOntologyIsOneDocument() {
        Document page = Jsoup.parse(server.follow("/ontology/", "text/html").body());
        assertThat(page.select(".contents a").eachAttr("href"))
                .contains("#about", "#class", "#property", "#relation", "#individual", "#alphabet");
        for (TermKind kind : TermKind.values()) {
            String id = kind.name().toLowerCase(Locale.ROOT);
            assertThat(page.select("section[aria-labelledby=" + id + "] .entry"))
                    .as(id)
                    .hasSameSizeAs(ONTOLOGY.terms(kind));
        }
        assertThat(page.select(".alphabet dd a")).hasSameSizeAs(ONTOLOGY.terms());
        assertThat(page.select("#overview ~ figure svg.wide")
                        .first()
                        .select("a")
                        .eachAttr("href"))
                .containsAll(ONTOLOGY.terms(TermKind.CLASS).stream()
                        .map(term -> "/page/ontology/" + term.localName())
                        .toList());
        assertThat(page.select(".versions a").eachAttr("href"))
                .contains("/page/ontology.ttl", "/page/ontology.owx", "/page/ontology/0.1.0.ttl")
                .allSatisfy(file -> assertThat(server.get(file, "*/*").statusCode())
                        .as(file)
                        .isEqualTo(200));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("nav[aria-label=Site] a").eachText()).contains("Ontology");
    }

    @Test
    void whateverAnOntologySaysIsOnlyShown() {
        DatasetGraph dataset = SearchIndex.inMemory(DatasetGraphFactory.createTxnMem());
        Txn.executeWrite(dataset, () -> RDFParser.fromString(HOSTILE, Lang.TRIG).parse(dataset));
        try (SampleServer hostile = SampleServer.start(dataset, ServerSettings.USUAL_LIMIT)) {
            for (String path : List.of("/page/ontology/Evil", "/page/ontology/by", "/page/ontology")) {
                String body = hostile.get(path, "text/html").body();
                assertThat(body).contains("&lt;script").doesNotContain("<script>alert", "href=\"javascript:");
                Document page = Jsoup.parse(body);
                assertThat(page.select("main script, main img")).isEmpty();
                assertThat(page.select("h1")).hasSize(1);
            }
        }
    }

    private static final String HOSTILE =
            """
            @prefix : <https://w3id.org/relata/ontology/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            GRAPH <https://w3id.org/relata/id/graph/ontology> {
              <https://w3id.org/relata/ontology/> a owl:Ontology ; rdfs:label "x<script>alert(1)</script>" ;
                rdfs:seeAlso <javascript:alert(2)> .
              :Evil a owl:Class ; rdfs:label "<script>alert(3)</script>"@en , "<img src=x onerror=alert(4)>"@be ;
                skos:definition "<script>alert(5)</script>"@en ; rdfs:seeAlso <javascript:alert(6)> ;
                rdfs:subClassOf <javascript:alert(7)> , :Evil ,
                  [ a owl:Restriction ; owl:onProperty :by ; owl:hasValue "<script>alert(8)</script>" ] .
              :by a owl:DatatypeProperty ; rdfs:label "by<script>alert(9)</script>" ; rdfs:domain :Evil .
            }
            """;

    private static Set<Node> termsInClaims() {
        DatasetGraph data = LoadedSeeds.store().dataset();
        Set<Node> terms = new HashSet<>();
        Set<Node> seen = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>();
        data.findNG(Node.ANY, Node.ANY, StandardTerms.TYPE, Vocabulary.CLAIM)
                .forEachRemaining(quad -> open.add(quad.getSubject()));
        for (int step = 0; step < FARTHEST; step++) {
            for (int left = open.size(); left > 0; left--) {
                data.findNG(Node.ANY, open.remove(), Node.ANY, Node.ANY).forEachRemaining(quad -> {
                    terms.add(quad.getPredicate());
                    Node value = quad.getObject();
                    boolean knowledge =
                            value.isURI() && value.getURI().matches("https://w3id.org/relata/(ontology|lexicon)/.*");
                    if (knowledge) {
                        terms.add(value);
                    } else if (value.isURI() && seen.add(value)) {
                        open.add(value);
                    }
                });
            }
        }
        terms.removeIf(term -> !term.isURI() || !term.getURI().startsWith(Namespaces.ONTOLOGY));
        return terms;
    }

    private static Document page(String term) {
        var answer = server.get("/page/ontology/" + term, "text/html");
        assertThat(answer.statusCode()).as(term).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static List<String> axioms(Document page) {
        return page.select(".axioms li").stream().map(Element::text).toList();
    }
}
