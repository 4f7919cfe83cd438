package org.w3id.relata.claim;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.w3id.relata.language.WordLists;

/**
 * What the words of the language mean for claims: {@code ontology/lexicon/*.tsv}, read once.
 *
 * @param reporting words of speech, by first lemma
 * @param relations words of relation
 * @param relationIndex the same by lemma
 * @param marks words that change the marks, by their place in the clause
 * @param signatures the relations of the ontology, by local name
 * @param numbers number words and bounds
 * @param words closed lists of words that the rules ask for
 * @param confidences how often claims of each kind are right
 */
public record Lexicon(
        Map<String, List<ReportingRow>> reporting,
        List<RelationRow> relations,
        RelationIndex relationIndex,
        Map<MarkPlace, List<MarkRow>> marks,
        Map<String, Signature> signatures,
        NumberWords numbers,
        WordLists words,
        Confidences confidences) {
    /**
     * Reads the tables of a folder.
     *
     * @throws org.w3id.relata.text.UserError where a row is broken or names an unknown term; with file and line
     */
    public static Lexicon load(Path folder) {
        return new LexiconReader(folder).read();
    }

    /** The rows one of whose words begins with a lemma. */
    public List<ReportingRow> reportingOf(String lemma) {
        return reporting.getOrDefault(lemma, List.of());
    }

    /** The rows of relations that a word with a lemma may fire. */
    public List<RelationRow> relationsOf(String lemma) {
        return relationIndex.of(lemma);
    }

    /** The rows of marks of one place in the clause. */
    public List<MarkRow> marksOf(MarkPlace where) {
        return marks.getOrDefault(where, List.of());
    }
}
