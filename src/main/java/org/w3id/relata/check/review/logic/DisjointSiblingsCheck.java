package org.w3id.relata.check.review.logic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.reasoner.OWLReasoner;
import org.w3id.relata.check.review.AutomatedCheck;
import org.w3id.relata.check.review.Observation;
import org.w3id.relata.check.review.Outcome;
import org.w3id.relata.check.review.OwnTerms;
import org.w3id.relata.check.review.ReviewedOntology;
import org.w3id.relata.check.review.Words;
import org.w3id.relata.rdf.Vocabulary;

/**
 * Sibling classes that can have members in common, without a word on why: a reasoner says whether they can, so that one
 * disjointness of others does not pass for theirs. A reason is a note or rationale of one of them that names the other.
 */
record DisjointSiblingsCheck() implements AutomatedCheck {
    private static final OWLDataFactory FACTORY = OWLManager.getOWLDataFactory();
    private static final Node RATIONALE = Vocabulary.term("rationale");
    private static final List<Node> NOTES =
            List.of(SKOS.scopeNote.asNode(), RATIONALE, SKOS.editorialNote.asNode(), RDFS.Nodes.comment);

    @Override
    public String id() {
        return "owl-disjoint-siblings";
    }

    @Override
    public Outcome run(ReviewedOntology reviewed) {
        if (!reviewed.axioms().isInDl()) {
            return Outcome.notRun("the ontology is not in OWL 2 DL");
        }
        OWLReasoner reasoner =
                new ReasonerFactory().createReasoner(reviewed.axioms().ontology());
        try {
            return reasoner.isConsistent()
                    ? Outcome.ran(overlaps(reviewed, reasoner))
                    : Outcome.notRun("the ontology is inconsistent");
        } finally {
            reasoner.dispose();
        }
    }

    private static List<Observation> overlaps(ReviewedOntology reviewed, OWLReasoner reasoner) {
        List<Observation> observations = new ArrayList<>();
        for (List<Node> pair : siblings(reviewed)) {
            OWLClass one = type(pair.get(0));
            OWLClass other = type(pair.get(1));
            boolean below = reasoner.isEntailed(FACTORY.getOWLSubClassOfAxiom(one, other))
                    || reasoner.isEntailed(FACTORY.getOWLSubClassOfAxiom(other, one));
            if (!below
                    && reasoner.isSatisfiable(FACTORY.getOWLObjectIntersectionOf(one, other))
                    && !isExplained(reviewed, pair.get(0), pair.get(1))
                    && !isExplained(reviewed, pair.get(1), pair.get(0))) {
                observations.add(Observation.oneOf(
                        pair.get(0),
                        "Something can be one and also its sibling "
                                + pair.get(1).getURI()));
            }
        }
        return observations;
    }

    /** Pairs of own classes that stand below the same class, each once, in the order of their IRIs. */
    private static Set<List<Node>> siblings(ReviewedOntology reviewed) {
        TreeMap<String, Set<Node>> below = new TreeMap<>();
        for (Node type : reviewed.own().of(OwnTerms.Kind.CLASS)) {
            reviewed.graph()
                    .find(type, RDFS.Nodes.subClassOf, Node.ANY)
                    .filterKeep(triple -> reviewed.own().all().contains(triple.getObject()))
                    .forEach(triple -> below.computeIfAbsent(
                                    triple.getObject().getURI(),
                                    any -> new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI())))
                            .add(type));
        }
        Set<List<Node>> pairs = new LinkedHashSet<>();
        for (Set<Node> children : below.values()) {
            List<Node> sorted = List.copyOf(children);
            for (int i = 0; i < sorted.size(); i++) {
                for (int j = i + 1; j < sorted.size(); j++) {
                    pairs.add(List.of(sorted.get(i), sorted.get(j)));
                }
            }
        }
        return pairs;
    }

    private static boolean isExplained(ReviewedOntology reviewed, Node term, Node sibling) {
        String label = Words.label(reviewed.graph(), sibling).orElse(sibling.getLocalName());
        return NOTES.stream()
                .flatMap(property -> Words.english(reviewed.graph(), term, property))
                .anyMatch(note -> names(note, label) || names(note, sibling.getLocalName()));
    }

    private static boolean names(String note, String label) {
        String words = " " + note.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        String name = label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        return words.contains(" " + name + " ") || words.contains(" " + name + "s ");
    }

    private static OWLClass type(Node node) {
        return FACTORY.getOWLClass(IRI.create(node.getURI()));
    }
}
