package org.w3id.relata.check.diff;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.semanticweb.owlapi.model.HasIRI;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClassAssertionAxiom;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLDataPropertyAssertionAxiom;
import org.semanticweb.owlapi.model.OWLDifferentIndividualsAxiom;
import org.semanticweb.owlapi.model.OWLDisjointClassesAxiom;
import org.semanticweb.owlapi.model.OWLDisjointDataPropertiesAxiom;
import org.semanticweb.owlapi.model.OWLDisjointObjectPropertiesAxiom;
import org.semanticweb.owlapi.model.OWLEntity;
import org.semanticweb.owlapi.model.OWLEquivalentClassesAxiom;
import org.semanticweb.owlapi.model.OWLHasKeyAxiom;
import org.semanticweb.owlapi.model.OWLInverseObjectPropertiesAxiom;
import org.semanticweb.owlapi.model.OWLNaryAxiom;
import org.semanticweb.owlapi.model.OWLObject;
import org.semanticweb.owlapi.model.OWLObjectPropertyAssertionAxiom;
import org.semanticweb.owlapi.model.OWLPropertyAssertionAxiom;
import org.semanticweb.owlapi.model.OWLPropertyDomainAxiom;
import org.semanticweb.owlapi.model.OWLPropertyRangeAxiom;
import org.semanticweb.owlapi.model.OWLSubClassOfAxiom;
import org.semanticweb.owlapi.model.OWLSubPropertyAxiom;
import org.semanticweb.owlapi.model.OWLUnaryPropertyAxiom;

/** Reads axioms as statements about terms. One axiom about several pairs is as many statements. */
final class StatementReader {
    private StatementReader() {}

    /** The statements of a logical axiom, without the annotations that it may bear. */
    static Stream<Statement> read(OWLAxiom axiom) {
        OWLAxiom plain = axiom.getAxiomWithoutAnnotations();
        if (plain instanceof OWLDisjointClassesAxiom disjoint) {
            return pairs(disjoint.getOperandsAsList(), Expressions::disjoint);
        }
        if (plain instanceof OWLDifferentIndividualsAxiom different) {
            return pairs(different.getOperandsAsList(), Expressions::different);
        }
        if (plain instanceof OWLEquivalentClassesAxiom same) {
            return pairs(same.getOperandsAsList(), Expressions::same);
        }
        if (plain instanceof OWLSubClassOfAxiom below) {
            return below.getSuperClass().conjunctSet().map(part -> superclass(below, part));
        }
        return Stream.of(one(plain));
    }

    private static <T extends OWLObject> Stream<Statement> pairs(List<T> operands, BiFunction<T, T, OWLAxiom> axiom) {
        return IntStream.range(0, operands.size())
                .boxed()
                .flatMap(i -> operands.subList(i + 1, operands.size()).stream()
                        .map(other -> one(axiom.apply(operands.get(i), other))));
    }

    private static Statement one(OWLAxiom axiom) {
        if (axiom instanceof OWLNaryAxiom<?> pair) {
            return pair(axiom, pair.operands().map(OWLObject.class::cast).toList());
        }
        if (axiom instanceof OWLPropertyDomainAxiom<?> domain) {
            return of(domain.getProperty(), Sort.DOMAIN, Words.of(domain.getDomain()), axiom);
        }
        if (axiom instanceof OWLPropertyRangeAxiom<?, ?> range) {
            return of(range.getProperty(), Sort.RANGE, Words.of(range.getRange()), axiom);
        }
        if (axiom instanceof OWLUnaryPropertyAxiom<?> characteristic) {
            return characteristic(characteristic);
        }
        if (axiom instanceof OWLSubPropertyAxiom<?> below) {
            return of(below.getSubProperty(), Sort.SUPERPROPERTY, Words.of(below.getSuperProperty()), axiom);
        }
        if (axiom instanceof OWLClassAssertionAxiom member) {
            return of(member.getIndividual(), Sort.MEMBER, Words.of(member.getClassExpression()), axiom);
        }
        if (axiom instanceof OWLHasKeyAxiom key && !key.getClassExpression().isAnonymous()) {
            return of(key.getClassExpression(), Sort.KEY, Words.together(key.propertyExpressions()), axiom);
        }
        if (axiom instanceof OWLObjectPropertyAssertionAxiom || axiom instanceof OWLDataPropertyAssertionAxiom) {
            return value((OWLPropertyAssertionAxiom<?, ?>) axiom);
        }
        return other(axiom);
    }

    private static Statement superclass(OWLSubClassOfAxiom axiom, OWLClassExpression superclass) {
        if (axiom.getSubClass().isAnonymous()) {
            return other(axiom);
        }
        return of(
                axiom.getSubClass(),
                superclass.isAnonymous() ? Sort.RESTRICTION : Sort.SUPERCLASS,
                Words.of(superclass),
                Expressions.subClassOf(axiom.getSubClass(), superclass));
    }

    private static Statement value(OWLPropertyAssertionAxiom<?, ?> axiom) {
        String property = Words.of(axiom.getProperty());
        return new Statement(
                List.of(iri(axiom.getSubject(), axiom)),
                Sort.VALUE,
                property,
                property + " " + Words.of(axiom.getObject()),
                axiom);
    }

    private static Statement characteristic(OWLUnaryPropertyAxiom<?> axiom) {
        Sort sort =
                switch (axiom.getAxiomType().getName()) {
                    case "FunctionalObjectProperty", "FunctionalDataProperty" -> Sort.FUNCTIONAL;
                    case "InverseFunctionalObjectProperty" -> Sort.INVERSE_FUNCTIONAL;
                    case "IrrefexiveObjectProperty", "IrreflexiveObjectProperty" -> Sort.IRREFLEXIVE;
                    case "AsymmetricObjectProperty" -> Sort.ASYMMETRIC;
                    case "SymmetricObjectProperty" -> Sort.SYMMETRIC;
                    case "TransitiveObjectProperty" -> Sort.TRANSITIVE;
                    case "ReflexiveObjectProperty" -> Sort.REFLEXIVE;
                    default -> Sort.OTHER;
                };
        return sort == Sort.OTHER ? other(axiom) : of(axiom.getProperty(), sort, "", axiom);
    }

    /** Two that an axiom makes no difference between: named under the first that has a name. */
    private static Statement pair(OWLAxiom axiom, List<OWLObject> operands) {
        List<OWLObject> named =
                operands.stream().filter(HasIRI.class::isInstance).sorted().toList();
        Sort sort = axiom instanceof OWLDisjointClassesAxiom
                        || axiom instanceof OWLDisjointObjectPropertiesAxiom
                        || axiom instanceof OWLDisjointDataPropertiesAxiom
                ? Sort.DISJOINT
                : axiom instanceof OWLDifferentIndividualsAxiom
                        ? Sort.DIFFERENT
                        : axiom instanceof OWLEquivalentClassesAxiom
                                ? Sort.EQUIVALENT
                                : axiom instanceof OWLInverseObjectPropertiesAxiom ? Sort.INVERSE : Sort.OTHER;
        if (named.isEmpty() || operands.size() != 2 || sort == Sort.OTHER) {
            return other(axiom);
        }
        OWLObject first = named.get(0);
        OWLObject second = operands.get(0).equals(first) ? operands.get(1) : operands.get(0);
        return new Statement(
                named.stream().map(one -> ((HasIRI) one).getIRI()).toList(), sort, "", Words.of(second), axiom);
    }

    private static Statement other(OWLAxiom axiom) {
        List<IRI> terms =
                axiom.signature().map(OWLEntity::getIRI).distinct().sorted().toList();
        return new Statement(
                List.of(terms.isEmpty() ? Stated.HEADER : terms.get(0)), Sort.OTHER, "", Words.of(axiom), axiom);
    }

    private static Statement of(OWLObject subject, Sort sort, String object, OWLAxiom axiom) {
        return subject instanceof HasIRI named
                ? new Statement(List.of(named.getIRI()), sort, "", object, axiom)
                : other(axiom);
    }

    private static IRI iri(OWLObject subject, OWLAxiom axiom) {
        return subject instanceof HasIRI named ? named.getIRI() : other(axiom).subject();
    }
}
