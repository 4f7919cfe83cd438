package org.w3id.relata.query.ontology;

/** What a term is. By punning one may be several of these. */
public enum TermKind {
    CLASS("class", "Classes"),
    PROPERTY("property", "Properties"),
    /** A property that is never a predicate in the data, and the individual that propositions name. */
    RELATION("relation", "Relations"),
    INDIVIDUAL("individual", "Individuals"),
    ANNOTATION("annotation property", "Annotation properties");

    private final String word;
    private final String title;

    TermKind(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** One of them. */
    public String word() {
        return word;
    }

    /** All of them. */
    public String title() {
        return title;
    }
}
