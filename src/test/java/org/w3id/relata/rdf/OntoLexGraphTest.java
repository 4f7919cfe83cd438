package org.w3id.relata.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;

/** The lexicon in OntoLex-Lemon: only terms that its modules have, whole entries, and references that there are. */
class OntoLexGraphTest {
    /** What of the core module (ontolex) and of the metadata module (lime) may be used, by the specification of 2016. */
    private static final Set<String> TERMS = Set.of(
            "ontolex#LexicalEntry",
            "ontolex#Word",
            "ontolex#MultiwordExpression",
            "ontolex#Affix",
            "ontolex#Form",
            "ontolex#LexicalSense",
            "ontolex#LexicalConcept",
            "ontolex#ConceptSet",
            "ontolex#canonicalForm",
            "ontolex#otherForm",
            "ontolex#lexicalForm",
            "ontolex#writtenRep",
            "ontolex#phoneticRep",
            "ontolex#representation",
            "ontolex#sense",
            "ontolex#isSenseOf",
            "ontolex#reference",
            "ontolex#isReferenceOf",
            "ontolex#denotes",
            "ontolex#isDenotedBy",
            "ontolex#evokes",
            "ontolex#isEvokedBy",
            "ontolex#concept",
            "ontolex#usage",
            "ontolex#morphologicalPattern",
            "lime#Lexicon",
            "lime#LexicalizationSet",
            "lime#entry",
            "lime#language",
            "lime#lexicalEntries",
            "lime#linguisticCatalog",
            "lime#lexicalizationModel",
            "lime#lexiconDataset",
            "lime#referenceDataset",
            "lime#lexicalizations",
            "lime#references",
            "lime#avgNumOfLexicalizations",
            "lime#percentage");

    private static final Path FOLDER = Path.of("ontology/lexicon");
    private static final Graph LEXICON = OntoLexGraph.read(FOLDER);

    @Test
    void onlyTermsThatThereAreAreUsed() {
        Set<String> used = new TreeSet<>();
        LEXICON.find().forEachRemaining(triple -> {
            for (Node node : List.of(triple.getPredicate(), triple.getObject())) {
                if (node.isURI()
                        && node.getURI().startsWith("http://www.w3.org/ns/lemon/")
                        && node.getURI().contains("#")) {
                    used.add(node.getURI().substring("http://www.w3.org/ns/lemon/".length()));
                }
            }
        });

        assertThat(TERMS).containsAll(used);
        assertThat(used).contains("ontolex#LexicalEntry", "lime#Lexicon");
    }

    @Test
    void everyEntryHasOneWrittenFormAndSenses() {
        List<Node> entries = G.nodesOfTypeAsList(LEXICON, ontolex("LexicalEntry"));

        assertThat(entries).hasSizeGreaterThan(500).allSatisfy(entry -> {
            Node form = G.getOneSP(LEXICON, entry, ontolex("canonicalForm"));
            assertThat(G.getOneSP(LEXICON, form, ontolex("writtenRep")).getLiteralLanguage())
                    .isEqualTo("en");
            assertThat(G.listSP(LEXICON, entry, ontolex("sense"))).isNotEmpty();
            assertThat(LEXICON.contains(NodeFactory.createURI(OntoLexGraph.IRI), lime("entry"), entry))
                    .isTrue();
        });
        assertThat(G.getOneSP(LEXICON, NodeFactory.createURI(OntoLexGraph.IRI), lime("lexicalEntries"))
                        .getLiteralLexicalForm())
                .isEqualTo("" + entries.size());
    }

    /** A sense refers to a term of the ontology or a manner of speaking, and names the row that claims cite. */
    @Test
    void everySenseHasAReferenceThatThereIs() {
        Graph ontology = OntologyGraph.read(Path.of("ontology/relata.ttl")).graph();
        Graph rows = LexiconGraph.read(FOLDER);
        List<Node> senses = G.nodesOfTypeAsList(LEXICON, ontolex("LexicalSense"));

        assertThat(senses).hasSizeGreaterThan(500).allSatisfy(sense -> {
            Node reference = G.getOneSP(LEXICON, sense, ontolex("reference"));
            assertThat(ontology.contains(reference, Node.ANY, Node.ANY) || rows.contains(reference, Node.ANY, Node.ANY))
                    .as("%s", reference)
                    .isTrue();
            assertThat(rows.contains(G.getOneSP(LEXICON, sense, DCTerms.source.asNode()), Node.ANY, Node.ANY))
                    .isTrue();
        });
    }

    private static Node ontolex(String name) {
        return NodeFactory.createURI(OntoLexGraph.ONTOLEX + name);
    }

    private static Node lime(String name) {
        return NodeFactory.createURI(OntoLexGraph.LIME + name);
    }
}
