package org.w3id.relata.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLObjectProperty;
import org.semanticweb.owlapi.model.OWLOntology;

/**
 * Whether propositions stay what somebody claims: proves that no relation follows to hold, of anything.
 *
 * <p>The proof is one question to HermiT: whether everything that is said can be so in a world where no relation holds
 * between any two things. If it can, then no tie follows, named or not, since it would have to hold in that world too.
 */
public final class NeverAsserted {
    private final OWLDataFactory factory = OWLManager.getOWLDataFactory();
    private final List<OWLAxiom> said;
    private final List<OWLObjectProperty> relations;

    private NeverAsserted(OWLOntology ontology, Stream<OWLAxiom> more) {
        this.said = Stream.concat(ontology.axioms(), more).toList();
        this.relations = relations(ontology).toList();
    }

    /** About what an ontology says, and data where it contains any. */
    public static NeverAsserted in(OWLOntology ontology) {
        return new NeverAsserted(ontology, Stream.empty());
    }

    /** About what an ontology says as soon as its terms are used, and propositions of each relation affirmed and denied. */
    public static NeverAsserted onceClaimed(OWLOntology ontology) {
        return new NeverAsserted(ontology, new LeastData(ontology).axioms());
    }

    /**
     * The IRIs of relations that follow to hold of something, sorted; none where the proof succeeds. Where one of
     * several follows without its being said which, the last of them by name is given; of what contradicts itself all
     * follow.
     */
    public SortedSet<String> entailed() {
        if (isPossible(relations)) {
            return new TreeSet<>();
        }
        SortedSet<String> entailed = new TreeSet<>();
        List<OWLObjectProperty> empty = new ArrayList<>();
        for (OWLObjectProperty relation : relations) {
            empty.add(relation);
            if (!isPossible(empty)) {
                empty.remove(relation);
                entailed.add(relation.getIRI().toString());
            }
        }
        return entailed;
    }

    /** The relations of an ontology as properties, by name. */
    static Stream<OWLObjectProperty> relations(OWLOntology ontology) {
        OWLDataFactory factory = OWLManager.getOWLDataFactory();
        return ontology.classAssertionAxioms(factory.getOWLClass(IRI.create(Terms.RELATION_CLASS.getURI())))
                .filter(named -> named.getIndividual().isNamed())
                .map(named -> named.getIndividual().asOWLNamedIndividual().getIRI())
                .distinct()
                .sorted()
                .map(factory::getOWLObjectProperty);
    }

    private boolean isPossible(List<OWLObjectProperty> empty) {
        Stream<OWLAxiom> none = empty.stream()
                .map(relation -> factory.getOWLObjectPropertyDomainAxiom(relation, factory.getOWLNothing()));
        // Dates are no datatype of OWL 2; that a value is one has no part in this.
        Configuration configuration = new Configuration();
        configuration.ignoreUnsupportedDatatypes = true;
        Reasoner reasoner = new Reasoner(configuration, OwlAxioms.ontology(Stream.concat(said.stream(), none)));
        try {
            return reasoner.isConsistent();
        } finally {
            reasoner.dispose();
        }
    }
}
