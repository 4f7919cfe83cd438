package org.w3id.relata.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Undoes three mistakes that the parser makes with clauses: in "In 2014 Togo and Mali agreed to set up" it makes one phrase
 * of year and subject, and takes the finite verb for an auxiliary; in "Togo, both of which border …," it loses the clause.
 */
final class ClauseMending {
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get", "go", "use", "ought");

    private final MendedTree tree;

    private ClauseMending(MendedTree tree) {
        this.tree = tree;
    }

    /** The tokens of a sentence, with other heads where the tree was mended. */
    static List<Token> mend(List<Token> tokens) {
        ClauseMending mending = new ClauseMending(new MendedTree(tokens));
        for (Token token : tokens) {
            mending.raise(mending.tree.get(token.index()));
            mending.part(mending.tree.get(token.index()));
            mending.relate(mending.tree.get(token.index()));
        }
        return mending.tree.tokens();
    }

    /** {@code aux(set, agreed)} with "to" between them. */
    private void raise(Token verb) {
        boolean finite = verb.is("aux") && FINITE.contains(verb.tag()) && !AUXILIARIES.contains(verb.lemma());
        if (!finite || verb.head() <= verb.index()) {
            return;
        }
        Token infinitive = tree.get(verb.head());
        boolean to = tree.get(infinitive.index() - 1).tag().equals("TO");
        if (to) {
            tree.set(verb, infinitive.head(), infinitive.relation());
            tree.set(infinitive, verb.index(), "xcomp");
            tree.children(infinitive).stream()
                    .filter(t -> t.index() < verb.index())
                    .forEach(t -> tree.set(t, verb.index(), t.relation()));
        }
    }

    /** {@code obl(agreed, Togo)}, {@code case(Togo, In)}, {@code nummod(Togo, 2014)}. */
    private void part(Token year) {
        boolean number = year.is("nummod") && YEAR.matcher(year.word()).matches() && year.index() > 0;
        if (!number || year.head() <= year.index()) {
            return;
        }
        Token noun = tree.get(year.head());
        Token preposition = tree.get(year.index() - 1);
        boolean between = noun.isProperNoun() && noun.is("obl") && preposition.head() == noun.index();
        if (!between || !preposition.is("case") || preposition.index() != 0) {
            return;
        }
        Token verb = tree.get(noun.head());
        boolean open = tree.children(verb).stream().noneMatch(t -> t.is("nsubj"));
        if (open) {
            tree.set(year, verb.index(), "obl");
            tree.set(preposition, year.index(), "case");
            tree.set(noun, verb.index(), "nsubj");
        }
    }

    /** {@code amod(Ghana, border)}, {@code obl(asked, which)}, {@code nsubj(asked, Ghana)}, {@code acl:relcl(Mali, asked)}. */
    private void relate(Token which) {
        boolean partitive = which.tag().equals("WDT") && which.index() > 2 && which.index() + 2 < tree.size();
        if (!partitive || !tree.get(which.index() - 1).lemma().equals("of") || which.head() < 0) {
            return;
        }
        Token verb = tree.get(which.index() + 1);
        Token later = tree.get(which.head());
        boolean lost = verb.isVerb() && !verb.is("acl") && later.isVerb() && later.index() > verb.index();
        Optional<Token> noun = lost ? antecedent(which.index() - 3) : Optional.empty();
        noun.filter(n -> verb.head() > verb.index()).ifPresent(n -> {
            tree.set(tree.get(verb.head()), verb.index(), "obj");
            tree.set(verb, n.index(), "acl:relcl");
            tree.set(which, verb.index(), "nsubj");
            tree.set(tree.get(which.index() - 2), which.index(), "dep");
            tree.set(later, n.head(), n.relation());
            tree.set(n, later.index(), "nsubj");
        });
    }

    private Optional<Token> antecedent(int from) {
        int at = from;
        while (at > 0 && tree.get(at).isPunctuation()) {
            at--;
        }
        Token noun = tree.get(at);
        while (noun.is("conj") && noun.head() >= 0) {
            noun = tree.get(noun.head());
        }
        return Optional.of(noun).filter(Token::isNoun);
    }
}
