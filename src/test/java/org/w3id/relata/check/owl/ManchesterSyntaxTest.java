package org.w3id.relata.check.owl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class ManchesterSyntaxTest {
    private static final String ZOO = "https://example.org/zoo/";

    private final ManchesterSyntax syntax = of(
            """
            @prefix : <https://example.org/zoo/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            <https://example.org/zoo> a owl:Ontology .
            :Animal a owl:Class .
            :Keeper a owl:Class ; owl:disjointWith :Animal .
            :Lion a owl:Class ; rdfs:label "lion" ; rdfs:subClassOf :Animal ,
                [ a owl:Restriction ; owl:onProperty :fedBy ; owl:someValuesFrom :Keeper ] ,
                [ a owl:Restriction ; owl:onProperty :name ; owl:hasValue "<b>Leo\uE0000\uE001\uE0009\uE001" ] .
            :fedBy a owl:ObjectProperty , owl:FunctionalProperty ; rdfs:range :Keeper ;
                rdfs:domain [ a owl:Class ; owl:unionOf ( :Lion :Animal ) ] .
            :name a owl:DatatypeProperty ; rdfs:range xsd:string .
            :Leo a owl:NamedIndividual , :Lion .
            :remark a owl:AnnotationProperty .
            """);

    @Test
    void aClassHasItsSuperclassesAndWhatItExcludes() {
        assertThat(plain(syntax.about(ZOO + "Lion")))
                .contains("Lion SubClassOf Animal", "Lion SubClassOf fedBy some Keeper")
                .hasSize(3);
        assertThat(plain(syntax.about(ZOO + "Keeper"))).containsExactly("Animal DisjointWith Keeper");
    }

    @Test
    void aPropertyHasItsDomainRangeAndCharacteristics() {
        assertThat(plain(syntax.about(ZOO + "fedBy")))
                .containsExactlyInAnyOrder("fedBy Domain Animal or Lion", "fedBy Range Keeper", "Functional: fedBy");
        assertThat(plain(syntax.about(ZOO + "name"))).containsExactly("name Range string");
        assertThat(plain(syntax.about(ZOO + "Leo"))).containsExactly("Leo Type Lion");
    }

    @Test
    void axiomsOfOthersThatMentionATermStandApart() {
        assertThat(plain(syntax.mentioning(ZOO + "Keeper")))
                .containsExactlyInAnyOrder("Lion SubClassOf fedBy some Keeper", "fedBy Range Keeper");
        assertThat(syntax.about(ZOO + "remark")).isEmpty();
        assertThat(syntax.mentioning(ZOO + "Unicorn")).isEmpty();
    }

    @Test
    void everyTermCanBeALinkAndNoLiteralIs() {
        assertThat(syntax.about(ZOO + "Lion").get(1).segments())
                .containsExactly(
                        new AxiomText.Segment("Lion", ZOO + "Lion"),
                        new AxiomText.Segment(" SubClassOf ", null),
                        new AxiomText.Segment("fedBy", ZOO + "fedBy"),
                        new AxiomText.Segment(" some ", null),
                        new AxiomText.Segment("Keeper", ZOO + "Keeper"));
        assertThat(syntax.about(ZOO + "Lion").get(2).segments())
                .filteredOn(segment -> segment.iri() != null)
                .extracting(AxiomText.Segment::text)
                .containsExactly("Lion", "name");
    }

    private static List<String> plain(List<AxiomText> axioms) {
        return axioms.stream().map(AxiomText::plain).toList();
    }

    private static ManchesterSyntax of(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        return ManchesterSyntax.of(graph, iri -> iri.replaceFirst(".*[/#]", "")).orElseThrow();
    }
}
