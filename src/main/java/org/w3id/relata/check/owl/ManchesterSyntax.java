package org.w3id.relata.check.owl;

import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.manchestersyntax.renderer.ManchesterOWLSyntaxObjectRenderer;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLDataProperty;
import org.semanticweb.owlapi.model.OWLDatatype;
import org.semanticweb.owlapi.model.OWLEntity;
import org.semanticweb.owlapi.model.OWLIndividual;
import org.semanticweb.owlapi.model.OWLLiteral;
import org.semanticweb.owlapi.model.OWLObjectPropertyExpression;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.util.ShortFormProvider;
import org.w3id.relata.check.OwlAxioms;

/** The logical axioms of an ontology in Manchester syntax (W3C Note OWL 2 Manchester Syntax, 2012), term by term. */
public final class ManchesterSyntax {
    /** A name is written between these, as a number: no keyword has them, and they are taken out of literals. */
    private static final char BEGIN = '\uE000';

    private static final char END = '\uE001';
    private static final Pattern NAME = Pattern.compile(BEGIN + "([0-9]{1,6})" + END);

    private final OWLOntology ontology;
    private final UnaryOperator<String> names;
    private final Map<OWLAxiom, AxiomText> texts = new ConcurrentHashMap<>();

    private ManchesterSyntax(OWLOntology ontology, UnaryOperator<String> names) {
        this.ontology = ontology;
        this.names = names;
    }

    /**
     * The axioms that a graph states; empty where they cannot be read as OWL.
     *
     * @param names gives the IRI of a term the name that it is written by
     */
    public static Optional<ManchesterSyntax> of(Graph graph, UnaryOperator<String> names) {
        try {
            return Optional.of(new ManchesterSyntax(OwlAxioms.of(graph), names));
        } catch (OWLOntologyCreationException e) {
            return Optional.empty();
        }
    }

    /** The axioms that are about a term: of what it is a kind, its domain and range, what it excludes; none if unknown. */
    public List<AxiomText> about(String iri) {
        return written(own(iri));
    }

    /** The axioms about other terms that mention it: the properties of which it is the domain, unions that it is in. */
    public List<AxiomText> mentioning(String iri) {
        Set<OWLAxiom> others = new LinkedHashSet<>();
        entities(iri).flatMap(ontology::referencingAxioms).forEach(others::add);
        others.removeAll(own(iri));
        return written(others);
    }

    private Set<OWLAxiom> own(String iri) {
        Set<OWLAxiom> own = new LinkedHashSet<>();
        entities(iri).flatMap(this::defining).forEach(own::add);
        return own;
    }

    private Stream<OWLEntity> entities(String iri) {
        return ontology.entitiesInSignature(IRI.create(iri));
    }

    private Stream<? extends OWLAxiom> defining(OWLEntity entity) {
        if (entity instanceof OWLClass type) {
            return ontology.axioms(type);
        }
        if (entity instanceof OWLObjectPropertyExpression property) {
            return ontology.axioms(property);
        }
        if (entity instanceof OWLDataProperty property) {
            return ontology.axioms(property);
        }
        if (entity instanceof OWLIndividual individual) {
            return ontology.axioms(individual);
        }
        if (entity instanceof OWLDatatype datatype) {
            return ontology.axioms(datatype);
        }
        return ontology.axioms(entity.asOWLAnnotationProperty());
    }

    private List<AxiomText> written(Set<OWLAxiom> axioms) {
        return axioms.stream()
                .filter(OWLAxiom::isLogicalAxiom)
                .sorted(Comparator.<OWLAxiom>comparingInt(axiom -> place(axiom.getAxiomType()))
                        .thenComparing(axiom -> written(axiom).plain()))
                .map(this::written)
                .toList();
    }

    private static int place(AxiomType<?> type) {
        return type.getIndex();
    }

    /** Each is written once: the page of the whole ontology shows all of them. */
    private AxiomText written(OWLAxiom axiom) {
        return texts.computeIfAbsent(axiom, this::write);
    }

    private AxiomText write(OWLAxiom axiom) {
        StringWriter out = new StringWriter();
        Numbered numbered = new Numbered(new ArrayList<>());
        axiom.accept(new Renderer(out, numbered));
        // Of data properties alone the library writes a colon here.
        String written = out.toString().replaceAll("\\s+", " ").strip().replace(END + " Range: ", END + " Range ");
        return cut(written, numbered.terms());
    }

    private AxiomText cut(String written, List<String> terms) {
        List<AxiomText.Segment> segments = new ArrayList<>();
        Matcher name = NAME.matcher(written);
        int end = 0;
        while (name.find()) {
            int number = Integer.parseInt(name.group(1));
            add(written.substring(end, name.start()), segments);
            segments.add(new AxiomText.Segment(names.apply(terms.get(number)), terms.get(number)));
            end = name.end();
        }
        add(written.substring(end), segments);
        return new AxiomText(segments);
    }

    private static void add(String text, List<AxiomText.Segment> segments) {
        if (!text.isEmpty()) {
            segments.add(new AxiomText.Segment(text, null));
        }
    }

    /** Writes literals without the signs that names are found by. */
    private static final class Renderer extends ManchesterOWLSyntaxObjectRenderer {
        Renderer(Writer out, ShortFormProvider names) {
            super(out, names);
        }

        @Override
        public void visit(OWLLiteral literal) {
            String text = literal.getLiteral();
            String plain = text.replace(String.valueOf(BEGIN), "").replace(String.valueOf(END), "");
            boolean same = plain.equals(text);
            super.visit(same ? literal : OWLManager.getOWLDataFactory().getOWLLiteral(plain));
        }
    }

    /** Writes each name as its number in a list. */
    private record Numbered(List<String> terms) implements ShortFormProvider {
        @Override
        public String getShortForm(OWLEntity entity) {
            terms.add(entity.getIRI().toString());
            return BEGIN + String.valueOf(terms.size() - 1) + END;
        }
    }
}
