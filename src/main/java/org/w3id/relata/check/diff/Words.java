package org.w3id.relata.check.diff;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.semanticweb.owlapi.model.HasIRI;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLDataAllValuesFrom;
import org.semanticweb.owlapi.model.OWLDataSomeValuesFrom;
import org.semanticweb.owlapi.model.OWLDatatypeRestriction;
import org.semanticweb.owlapi.model.OWLLiteral;
import org.semanticweb.owlapi.model.OWLObject;
import org.semanticweb.owlapi.model.OWLObjectAllValuesFrom;
import org.semanticweb.owlapi.model.OWLObjectCardinalityRestriction;
import org.semanticweb.owlapi.model.OWLObjectComplementOf;
import org.semanticweb.owlapi.model.OWLObjectIntersectionOf;
import org.semanticweb.owlapi.model.OWLObjectInverseOf;
import org.semanticweb.owlapi.model.OWLObjectOneOf;
import org.semanticweb.owlapi.model.OWLObjectSomeValuesFrom;
import org.semanticweb.owlapi.model.OWLObjectUnionOf;
import org.semanticweb.owlapi.model.OWLQuantifiedRestriction;
import org.semanticweb.owlapi.model.OWLRestriction;

/** Says expressions of OWL in words. What it has no words for it says in functional syntax, with short names. */
final class Words {
    private Words() {}

    static String of(OWLObject object) {
        if (object instanceof HasIRI named) {
            return Names.of(named.getIRI());
        }
        if (object instanceof OWLLiteral literal) {
            return "“" + literal.getLiteral() + "”" + (literal.hasLang() ? "@" + literal.getLang() : "");
        }
        if (object instanceof OWLObjectInverseOf inverse) {
            return "the inverse of " + of(inverse.getInverse());
        }
        if (object instanceof OWLDatatypeRestriction restricted) {
            return of(restricted.getDatatype()) + " of "
                    + joined(
                            restricted
                                    .facetRestrictions()
                                    .map(facet -> facet.getFacet().getShortForm() + " "
                                            + facet.getFacetValue().getLiteral()),
                            " and ");
        }
        if (object instanceof OWLClassExpression expression) {
            return ofClass(expression);
        }
        return technical(object);
    }

    /** What holds only of all at once. */
    static String together(Stream<? extends OWLObject> objects) {
        return joined(objects.map(Words::of), " and ");
    }

    private static String ofClass(OWLClassExpression expression) {
        if (expression instanceof OWLObjectUnionOf union) {
            return joined(union.operands().map(Words::of), " or ");
        }
        if (expression instanceof OWLObjectIntersectionOf intersection) {
            return joined(intersection.operands().map(Words::of), " and ");
        }
        if (expression instanceof OWLObjectOneOf list) {
            return "one of " + joined(list.individuals().map(Words::of), ", ");
        }
        if (expression instanceof OWLObjectComplementOf complement) {
            return "not " + of(complement.getOperand());
        }
        return expression instanceof OWLRestriction restriction ? ofRestriction(restriction) : technical(expression);
    }

    private static String ofRestriction(OWLRestriction restriction) {
        String property = of(restriction.getProperty());
        if (restriction instanceof OWLObjectSomeValuesFrom || restriction instanceof OWLDataSomeValuesFrom) {
            return "something with " + property + " " + filler(restriction);
        }
        if (restriction instanceof OWLObjectAllValuesFrom || restriction instanceof OWLDataAllValuesFrom) {
            return "something with no other " + property + " than " + filler(restriction);
        }
        if (restriction instanceof OWLObjectCardinalityRestriction number) {
            String bound = number.getClassExpressionType().getName().toLowerCase(Locale.ROOT);
            String much = bound.contains("min") ? "at least " : bound.contains("max") ? "at most " : "exactly ";
            return "something with " + much + number.getCardinality() + " " + property + " " + filler(restriction);
        }
        return technical(restriction);
    }

    private static String filler(OWLRestriction restriction) {
        return restriction instanceof OWLQuantifiedRestriction<?> quantified ? of(quantified.getFiller()) : "";
    }

    private static String technical(OWLObject object) {
        List<String> parts = Stream.of(object.toString().split("(?<=>)|(?=<)")).toList();
        return parts.stream()
                .map(part -> part.startsWith("<") && part.endsWith(">")
                        ? Names.of(part.substring(1, part.length() - 1))
                        : part)
                .collect(Collectors.joining())
                .replace("( ", "(")
                .replace(" )", ")");
    }

    private static String joined(Stream<String> parts, String between) {
        return parts.sorted().collect(Collectors.joining(between));
    }
}
