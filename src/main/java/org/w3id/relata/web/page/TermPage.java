package org.w3id.relata.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term of the ontology, with what there is to judge it by.
 *
 * @param kind what it is, in words
 * @param name its English label
 * @param localName its name within the ontology
 * @param labels what it is called in other languages
 * @param deprecated whether it is kept for old data only
 * @param notes why it exists, where it begins and ends, what it is and is not
 * @param instead the terms to use for what it is not, and others to see
 * @param axioms those about it
 * @param mentions those about others that mention it
 * @param diagram what stands around it; null where nothing does
 * @param use where the data uses it
 * @param rows the rows of the lexicon that lead to it
 * @param quality how well the converter finds it
 * @param questions the competency questions that test it
 * @param untested why none does; empty where some do, or where nobody has said why
 * @param alignments terms of others that it is like
 * @param history what became of it from version to version
 * @param everything a page with everything that the data says of it
 */
public record TermPage(
        Frame frame,
        Link ontology,
        String kind,
        String name,
        String localName,
        List<Labelled> labels,
        boolean deprecated,
        String definition,
        List<Note> notes,
        List<Link> instead,
        List<List<Link>> axioms,
        List<List<Link>> mentions,
        @Nullable Diagram diagram,
        TermUsePart use,
        List<Row> rows,
        TermQuality quality,
        List<Question> questions,
        String untested,
        List<Aligned> alignments,
        List<Stage> history,
        String everything) {
    /** A label in a language, with its tag (BCP 47). */
    public record Labelled(String language, String label) {}

    /** Something that the ontology says of the term, under a title; every text is a paragraph. */
    public record Note(String title, String kind, List<String> texts) {
        public Note {
            texts = List.copyOf(texts);
        }
    }

    /** A row of the lexicon with the words that it fires on. */
    public record Row(Link row, String words, String example) {}

    /** A competency question; {@code run} leads to the editor with the query in it. */
    public record Question(String id, String question, String sparql, String run) {}

    /**
     * A term of others.
     *
     * @param match how ours relates to it, in words
     * @param reasons why, in words
     * @param grounds what else is said of the match
     */
    public record Aligned(String match, Link target, List<String> reasons, List<Detail> grounds) {
        public Aligned {
            reasons = List.copyOf(reasons);
            grounds = List.copyOf(grounds);
        }
    }

    /** What a version did to it. */
    public record Stage(String version, String change, List<String> added, List<String> removed) {
        public Stage {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }
    }

    public TermPage {
        labels = List.copyOf(labels);
        notes = List.copyOf(notes);
        instead = List.copyOf(instead);
        axioms = List.copyOf(axioms);
        mentions = List.copyOf(mentions);
        rows = List.copyOf(rows);
        questions = List.copyOf(questions);
        alignments = List.copyOf(alignments);
        history = List.copyOf(history);
    }
}
