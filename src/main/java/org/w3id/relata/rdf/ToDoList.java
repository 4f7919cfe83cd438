package org.w3id.relata.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.w3id.relata.claim.ConversionReport;
import org.w3id.relata.claim.UncoveredWord;

/**
 * What is worth adding to the lexicon and the gazetteer: the words and names of all documents of a conversion that are in
 * neither, ranked. It may be added to by several threads, and is the same in whatever order the documents come.
 */
public final class ToDoList {
    /** How many words and names are listed. */
    private static final int LISTED = 200;

    /** How many names are kept to be ranked, so that memory does not grow with the number of documents. */
    private static final int KEPT = 50_000;

    private final Map<String, Word> words = new TreeMap<>();
    private final Map<String, Name> names = new TreeMap<>();

    /** A word over all documents, with one place where it stands. */
    private record Word(String lemma, String looksLike, int count, int documents, Example example) {
        Word plus(Word other) {
            Example first = example.document().compareTo(other.example.document()) <= 0 ? example : other.example;
            return new Word(lemma, looksLike, count + other.count, documents + other.documents, first);
        }
    }

    private record Example(String document, int start, int end) {}

    private record Name(String name, String kind, int count, int documents) {
        Name plus(Name other) {
            return new Name(name, kind, count + other.count, documents + other.documents);
        }
    }

    /** What the report says: those in most documents first, then the most frequent. */
    record Ranked(List<Word> words, List<Name> names) {}

    /**
     * Adds what is missing for a document.
     *
     * @param document its key
     */
    public synchronized void add(String document, ConversionReport report) {
        report.uncoveredWords().forEach(word -> {
            Example example =
                    new Example(document, word.example().start(), word.example().end());
            Word one = new Word(word.lemma(), looksLike(word), word.count(), 1, example);
            words.merge(one.looksLike() + " " + one.lemma(), one, Word::plus);
        });
        report.unlinkedNames().forEach(name -> {
            Name one = new Name(name.name(), name.kind().slug(), name.count(), 1);
            String key = one.kind() + " " + one.name();
            if (names.size() < KEPT || names.containsKey(key)) {
                names.merge(key, one, Name::plus);
            }
        });
    }

    synchronized Ranked ranked() {
        List<Word> frequentWords = words.values().stream()
                .sorted(Comparator.comparingInt((Word word) -> -word.documents())
                        .thenComparing(word -> -word.count())
                        .thenComparing(Word::lemma)
                        .thenComparing(Word::looksLike))
                .limit(LISTED)
                .toList();
        List<Name> frequentNames = names.values().stream()
                .sorted(Comparator.comparingInt((Name name) -> -name.documents())
                        .thenComparing(name -> -name.count())
                        .thenComparing(Name::name)
                        .thenComparing(Name::kind))
                .limit(LISTED)
                .toList();
        return new Ranked(frequentWords, frequentNames);
    }

    /** "reporting-verb", "reporting-noun", "relation-verb". */
    static String looksLike(UncoveredWord word) {
        return word.looksLike().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
