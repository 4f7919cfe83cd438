package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.List;
import org.w3id.relata.query.ontology.Ontology;
import org.w3id.relata.query.ontology.Term;
import org.w3id.relata.query.ontology.TermKind;

/** Says how often the data uses a term. */
final class UseWords {
    private UseWords() {}

    /** "54 claims state it." */
    static String of(Term term, TermUse use, Ontology ontology) {
        if (use.users() == 0) {
            return "Nothing in this data uses it.";
        }
        String many = use.all() ? "" : "More than ";
        List<String> sentences = new ArrayList<>();
        if (term.is(TermKind.CLASS)) {
            boolean kinds = !ontology.below(term.node()).isEmpty();
            sentences.add(many + Counted.of(use.users(), "thing", "things") + " in this data "
                    + (use.users() == 1 ? "belongs" : "belong") + " to it" + (kinds ? " or to one of its kinds" : "")
                    + ".");
        } else if (term.is(TermKind.RELATION)) {
            sentences.add(many + Counted.of(use.users(), "claim states", "claims state") + " it.");
        } else if (term.is(TermKind.PROPERTY) || term.is(TermKind.ANNOTATION)) {
            sentences.add(many + Counted.of(use.statements(), "statement", "statements") + " about "
                    + Counted.of(use.users(), "thing", "things") + " in this data.");
        } else {
            sentences.add(many + Counted.of(use.users(), "thing has", "things have") + " it in this data.");
        }
        if (use.shown().isEmpty()) {
            sentences.add("None of them belongs to a claim.");
        }
        return String.join(" ", sentences);
    }

    /** What is told of beside it. */
    static String beside(Term term, TermUse use) {
        String things = term.is(TermKind.CLASS)
                ? "its instances"
                : term.is(TermKind.RELATION) ? "the claims that state it" : "the things that have it";
        return use.looked() < use.users()
                ? "Of a sample of " + Counted.number(use.looked()) + " of " + things
                : "Of " + things + ", " + Counted.number(use.looked()) + " in all";
    }
}
