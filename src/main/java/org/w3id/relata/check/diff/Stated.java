package org.w3id.relata.check.diff;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAnnotation;
import org.semanticweb.owlapi.model.OWLAnnotationAssertionAxiom;
import org.semanticweb.owlapi.model.OWLDeclarationAxiom;
import org.semanticweb.owlapi.model.OWLLiteral;
import org.semanticweb.owlapi.model.OWLOntology;

/** What an ontology states, taken apart: its terms, statements about them, and annotations. */
final class Stated {
    /** Stands for the ontology itself, which is called otherwise in every version. */
    static final IRI HEADER = IRI.create("urn:relata:ontology");

    private static final Comparator<Statement> ORDER = Comparator.comparing(Statement::subject)
            .thenComparing(Statement::sort)
            .thenComparing(Statement::key)
            .thenComparing(Statement::object);
    private static final String DEFINITION = "http://www.w3.org/2004/02/skos/core#definition";
    private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";

    private final SortedMap<IRI, Set<String>> kinds = new TreeMap<>();
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<IRI, Set<Note>> notes = new HashMap<>();

    Stated(OWLOntology ontology) {
        ontology.axioms(AxiomType.DECLARATION).forEach(this::addDeclaration);
        ontology.axioms(AxiomType.ANNOTATION_ASSERTION).forEach(this::addNote);
        ontology.annotations().forEach(note -> addNote(HEADER, Note.of(note)));
        ontology.logicalAxioms()
                .flatMap(StatementReader::read)
                .sorted(ORDER)
                .forEach(statement -> statements.putIfAbsent(identity(statement), statement));
    }

    private void addDeclaration(OWLDeclarationAxiom axiom) {
        kinds.computeIfAbsent(axiom.getEntity().getIRI(), iri -> new TreeSet<>())
                .add(axiom.getEntity().getEntityType().getPrintName().toLowerCase(Locale.ROOT));
    }

    private void addNote(OWLAnnotationAssertionAxiom axiom) {
        axiom.getSubject().asIRI().ifPresent(subject -> addNote(subject, Note.of(axiom.getAnnotation())));
    }

    private void addNote(IRI subject, Note note) {
        notes.computeIfAbsent(subject, iri -> new TreeSet<>()).add(note);
    }

    /** The same for two that differ only in how blank nodes are called or in what order they stand. */
    private static String identity(Statement statement) {
        return statement.subjects().size() > 1
                ? statement.sort() + " " + statement.subjects()
                : statement.axiom().toString().replaceAll("_:[A-Za-z0-9]+", "_:");
    }

    /** What kinds of term each is: class, object property …, several by punning. */
    SortedMap<IRI, Set<String>> kinds() {
        return kinds;
    }

    /** The statements that another ontology does not make. */
    List<Statement> without(Stated other) {
        return statements.entrySet().stream()
                .filter(entry -> !other.statements.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Those about a term, of one sort and key. */
    List<Statement> about(Statement like) {
        return statements.values().stream()
                .filter(statement -> statement.subject().equals(like.subject())
                        && statement.sort() == like.sort()
                        && statement.key().equals(like.key()))
                .toList();
    }

    Set<Note> notes(IRI term) {
        return notes.getOrDefault(term, Set.of());
    }

    /** The terms that are annotated, and {@link #HEADER}. */
    Set<IRI> annotated() {
        Set<IRI> annotated = new TreeSet<>(notes.keySet());
        annotated.removeIf(subject -> !kinds.containsKey(subject) && !subject.equals(HEADER));
        return annotated;
    }

    /** The English definition of a term, or else its label. */
    Optional<String> definition(IRI term) {
        return note(term, DEFINITION).or(() -> note(term, LABEL));
    }

    private Optional<String> note(IRI term, String property) {
        Map<String, String> byLanguage = notes(term).stream()
                .filter(note -> note.property().equals(property))
                .collect(Collectors.toMap(Note::language, Note::value, (first, second) -> first));
        return Optional.ofNullable(byLanguage.get("en")).or(() -> Optional.ofNullable(byLanguage.get("")));
    }

    /**
     * An annotation of a term.
     *
     * @param property the IRI of the annotation property
     * @param language the tag of its value, empty where it has none
     * @param value the words or the IRI; of a blank node nothing
     */
    record Note(String property, String language, String value) implements Comparable<Note> {
        private static final Comparator<Note> ORDER = Comparator.comparing(Note::property)
                .thenComparing(Note::language)
                .thenComparing(Note::value);

        static Note of(OWLAnnotation note) {
            String property = note.getProperty().getIRI().toString();
            Optional<OWLLiteral> literal = note.getValue().asLiteral();
            String value = literal.map(OWLLiteral::getLiteral)
                    .or(() -> note.getValue().asIRI().map(IRI::toString))
                    .orElse("");
            return new Note(property, literal.map(OWLLiteral::getLang).orElse(""), value);
        }

        boolean isDeprecation() {
            return property.equals("http://www.w3.org/2002/07/owl#deprecated") && value.equals("true");
        }

        @Override
        public int compareTo(Note other) {
            return ORDER.compare(this, other);
        }
    }
}
