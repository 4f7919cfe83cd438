package org.w3id.relata.web;

import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;

/** Puts claims together that nobody made, in one document, beside the sample. */
final class MadeUpClaims {
    static final String DOCUMENT = "made-up";

    private static final String HEAD =
            """
            @base <https://w3id.org/relata/> .
            @prefix relata: <https://w3id.org/relata/ontology/> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix oa: <http://www.w3.org/ns/oa#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    private final DatasetGraph dataset;
    private int claims;

    MadeUpClaims(DatasetGraph dataset) {
        this.dataset = dataset;
        add(
                """
                <id/document/made-up> a relata:Document ; rdfs:label "Made up" ; dcterms:issued "2025-06-01"^^xsd:date .
                """);
    }

    DatasetGraph dataset() {
        return dataset;
    }

    /** The sample in memory, with claims that {@link #thatFillPages} makes. */
    static DatasetGraph besideTheSample() {
        return new MadeUpClaims(SampleServer.sample()).thatFillPages().dataset;
    }

    /**
     * Sixty claims that Lutz is in Ruritania, one a year from 1960 on, every fourth denied, by three sources in turn, and
     * every tenth uncertain.
     */
    MadeUpClaims thatFillPages() {
        for (int i = 0; i < 60; i++) {
            claim(
                    "person/made-up/source-" + i % 3,
                    i % 4 == 3,
                    i % 10 == 0 ? "possible" : "certain",
                    "place/lutz locatedIn state/ruritania",
                    1960 + i + "-01-01",
                    1960 + i + "-12-31");
        }
        for (int i = 0; i < 3; i++) {
            add(
                    "<id/person/made-up/source-%d> a relata:Person ; rdfs:label \"Source %d\" ; skos:prefLabel \"Source %d\"@en ."
                            .formatted(i, i, i));
        }
        return this;
    }

    /**
     * Adds a claim.
     *
     * @param content subject, relation and object, with blanks between them
     * @param earliest the first day that it is about, empty for none
     * @param latest the last day, likewise
     */
    MadeUpClaims claim(
            String source, boolean denied, String certainty, String content, String earliest, String latest) {
        String[] parts = content.split(" ");
        String time = earliest.isEmpty() && latest.isEmpty()
                ? ""
                : "; relata:validTime <id/claim/made-up/%d/time>".formatted(claims);
        add(
                """
                <id/claim/made-up/%1$d> a relata:Claim ; rdfs:label "words %1$d" ; relata:inDocument <id/document/made-up> ;
                    relata:source <id/%2$s> ; relata:polarity relata:%3$s ; relata:certainty relata:%4$s ;
                    relata:modality relata:asserted ; relata:quotation relata:none ;
                    relata:evidence <id/span/made-up/%1$d-%1$d> ; relata:states <id/proposition/%5$s> %9$s .
                <id/span/made-up/%1$d-%1$d> a relata:Span ; rdfs:label "words %1$d" .
                <id/proposition/%5$s> a relata:Proposition ; rdfs:label "a content" ; relata:subject <id/%6$s> ;
                    relata:relation relata:%7$s ; relata:object <id/%8$s> .
                """
                        .formatted(
                                claims,
                                source,
                                denied ? "denied" : "affirmed",
                                certainty,
                                content.replaceAll("[ /]", "-"),
                                parts[0],
                                parts[1],
                                parts[2],
                                time));
        for (Map.Entry<String, String> end :
                Map.of("earliest", earliest, "latest", latest).entrySet()) {
            if (!end.getValue().isEmpty()) {
                add("<id/claim/made-up/%d/time> rdfs:label \"then\" ; relata:%s \"%s\"^^xsd:date ."
                        .formatted(claims, end.getKey(), end.getValue()));
            }
        }
        claims++;
        return this;
    }

    /** Adds statements in Turtle, relative to the base. */
    MadeUpClaims add(String turtle) {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(HEAD + "GRAPH <id/graph/document/made-up> {\n" + turtle + "\n}", Lang.TRIG)
                .parse(read);
        Txn.executeWrite(dataset, () -> read.find().forEachRemaining(dataset::add));
        return this;
    }
}
