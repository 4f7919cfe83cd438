package org.w3id.relata.rdf;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;

/**
 * The words of the lexicon as a lexicon of the ontology in OntoLex-Lemon: an entry for each word as a part of speech, with
 * its written form and a sense for each row that it stands in, whose reference is the relation, the mark or the manner of
 * speaking that the row gives. The rows themselves, which claims cite, are in {@link LexiconGraph}.
 */
public final class OntoLexGraph {
    /** The IRI of the lexicon. */
    public static final String IRI = Namespaces.LEXICON;

    /** The namespace of the core module. */
    public static final String ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#";

    /** The namespace of the metadata module. */
    public static final String LIME = "http://www.w3.org/ns/lemon/lime#";

    private static final Set<String> PARTS_OF_SPEECH = Set.of("verb", "noun", "adjective");
    private static final Node LEXICON = NodeFactory.createURI(IRI);

    private final Graph result = GraphFactory.createDefaultGraph();
    private final GraphBuilder graph = new GraphBuilder(result);
    private final Set<String> entries = new TreeSet<>();
    private final Set<Node> references = new HashSet<>();
    private int senses;

    private OntoLexGraph() {}

    /** Reads the tables of a folder, {@code ontology/lexicon}. */
    public static Graph read(Path folder) {
        OntoLexGraph lexicon = new OntoLexGraph();
        for (TabRow row : TabTable.read(folder.resolve("relations.tsv"), "id", "words", "pos", "relation")
                .rows()) {
            if (PARTS_OF_SPEECH.contains(row.text("pos"))) {
                lexicon.words("relations", row, row.text("pos"), Vocabulary.term(row.required("relation")));
            }
        }
        for (TabRow row :
                TabTable.read(folder.resolve("reporting.tsv"), "id", "words").rows()) {
            row.values("words").forEach(word -> lexicon.word("reporting", row, "reporting", word, Iris.manner(word)));
        }
        lexicon.describe();
        return lexicon.result;
    }

    private void words(String table, TabRow row, String kind, Node reference) {
        row.values("words").forEach(word -> word(table, row, kind, word, reference));
    }

    private void word(String table, TabRow row, String kind, String word, Node reference) {
        if (!word.matches("\\p{L}[\\p{L}\\p{M}' -]*")) {
            return; // a sign of the pattern language, not a word
        }
        String path = "entry/" + kind + "/" + word;
        Node entry = Iris.rule(path);
        Node sense = Iris.rule(path + "/" + table + "/" + row.id());
        if (entries.add(path)) {
            Node form = Iris.rule(path + "/form");
            graph.about(entry)
                    .a(ontolex("LexicalEntry"))
                    .a(ontolex(word.contains(" ") ? "MultiwordExpression" : "Word"))
                    .label(Literals.english(word))
                    .with(ontolex("canonicalForm"), form);
            graph.about(form).a(ontolex("Form")).with(ontolex("writtenRep"), Literals.english(word));
            graph.about(LEXICON).with(lime("entry"), entry);
        }
        graph.about(entry).with(ontolex("sense"), sense).with(ontolex("denotes"), reference);
        graph.about(sense)
                .a(ontolex("LexicalSense"))
                .label(Literals.english(word + ": " + table + "/" + row.id()))
                .with(ontolex("reference"), reference)
                .with(DCTerms.source.asNode(), Iris.rule(table + "/" + row.id()));
        references.add(reference);
        senses++;
    }

    private void describe() {
        Node english = Literals.text("en");
        graph.about(LEXICON)
                .a(lime("Lexicon"))
                .label(Literals.english("Relata: lexicon"))
                .with(lime("language"), english)
                .with(DCTerms.language.asNode(), NodeFactory.createURI("http://id.loc.gov/vocabulary/iso639-1/en"))
                .with(DCTerms.license.asNode(), NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/"))
                .with(lime("lexicalEntries"), count(entries.size()));
        graph.about(Iris.rule("lexicalization"))
                .a(lime("LexicalizationSet"))
                .label(Literals.english("Relata: the ontology in words"))
                .with(lime("language"), english)
                .with(lime("lexicalizationModel"), NodeFactory.createURI("http://www.w3.org/ns/lemon/ontolex"))
                .with(lime("lexiconDataset"), LEXICON)
                .with(lime("referenceDataset"), NodeFactory.createURI(Namespaces.ONTOLOGY))
                .with(lime("lexicalizations"), count(senses))
                .with(lime("references"), count(references.size()));
    }

    private static Node count(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    private static Node ontolex(String name) {
        return NodeFactory.createURI(ONTOLEX + name);
    }

    private static Node lime(String name) {
        return NodeFactory.createURI(LIME + name);
    }
}
