package org.w3id.relata.web.page;

import java.util.List;

/**
 * The whole ontology as one document.
 *
 * @param title what it is called
 * @param version its number
 * @param description what it is about
 * @param header what it says of itself
 * @param citation how to cite it
 * @param versions all versions with what to download
 * @param classes a picture of the classes, for wide and narrow screens
 * @param properties a picture of the properties between them, for wide and narrow screens
 * @param relations the same of the relations
 * @param sections its terms by kind
 * @param alphabet its terms from A to Z
 * @param questions every competency question
 */
public record OntologyPage(
        Frame frame,
        String title,
        String version,
        String description,
        List<Detail> header,
        String citation,
        List<Version> versions,
        List<Picture> classes,
        List<Picture> properties,
        List<Picture> relations,
        List<Section> sections,
        List<Letter> alphabet,
        List<TermPage.Question> questions) {
    /** A version with its files. */
    public record Version(String number, String words, List<Link> files) {
        public Version {
            files = List.copyOf(files);
        }
    }

    /** Terms of a kind. */
    public record Section(String id, String title, List<Entry> terms) {
        public Section {
            terms = List.copyOf(terms);
        }
    }

    /** A term in short; {@code axioms} are those about it. */
    public record Entry(
            String id, Link term, String localName, String definition, String example, List<List<Link>> axioms) {
        public Entry {
            axioms = List.copyOf(axioms);
        }
    }

    /** The terms that begin with a letter. */
    public record Letter(String letter, List<Link> terms) {
        public Letter {
            terms = List.copyOf(terms);
        }
    }

    public OntologyPage {
        header = List.copyOf(header);
        versions = List.copyOf(versions);
        classes = List.copyOf(classes);
        properties = List.copyOf(properties);
        relations = List.copyOf(relations);
        sections = List.copyOf(sections);
        alphabet = List.copyOf(alphabet);
        questions = List.copyOf(questions);
    }
}
