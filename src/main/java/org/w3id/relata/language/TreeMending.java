package org.w3id.relata.language;

import java.util.List;
import java.util.Optional;

/**
 * Undoes two mistakes that the parser makes with relative clauses: "Togo, which borders Ghana, has left" becomes a noun
 * that "has left" belongs to, and "which" comes to hang on its noun with the verb below it.
 */
final class TreeMending {
    private final MendedTree tree;

    private TreeMending(MendedTree tree) {
        this.tree = tree;
    }

    /** The tokens of a sentence, with other heads where the tree was mended. */
    static List<Token> mend(List<Token> tokens) {
        TreeMending mending = new TreeMending(new MendedTree(tokens));
        for (Token token : tokens) {
            if (token.tag().equals("WDT") || token.tag().equals("WP")) {
                mending.turn(token);
                mending.swap(mending.tree.get(token.index()));
            }
        }
        return ClauseMending.mend(mending.tree.tokens());
    }

    /** "Togo, which borders …": {@code dep(Togo, which), dep(which, borders)}. */
    private void turn(Token which) {
        if (which.is("dep") && which.head() >= 0 && tree.get(which.head()).isNoun()) {
            dependent(which).filter(Token::isVerb).ifPresent(verb -> {
                tree.set(verb, which.head(), "acl:relcl");
                tree.set(which, verb.index(), "nsubj");
            });
        }
    }

    /** "Togo, which borders Ghana, has left": {@code acl:relcl(Togo, left), obj(left, which)}, and "borders" below "left". */
    private void swap(Token which) {
        if (which.head() < 0 || !(which.is("obj") || which.is("nsubj") || which.is("dep"))) {
            return;
        }
        Token main = tree.get(which.head());
        if (!main.relation().equals("acl:relcl") || !main.isVerb() || main.head() < 0) {
            return;
        }
        Token noun = tree.get(main.head());
        Optional<Token> inner = tree.tokens().stream()
                .filter(t -> t.index() > which.index() && t.index() < main.index())
                .filter(t ->
                        t.head() == main.index() && (t.is("nsubj") || t.is("dep") || t.is("ccomp") || t.is("csubj"))
                                || t.head() == which.index())
                .filter(Token::isVerb)
                .findFirst();
        boolean parted = inner.isPresent()
                && tree.tokens().subList(inner.get().index(), main.index()).stream()
                        .anyMatch(t -> t.word().equals(","));
        if (parted && noun.index() < which.index()) {
            String relation = noun.relation();
            tree.set(main, noun.head(), relation);
            tree.set(noun, main.index(), "nsubj");
            tree.set(inner.get(), noun.index(), "acl:relcl");
            tree.set(which, inner.get().index(), "nsubj");
        }
    }

    private Optional<Token> dependent(Token head) {
        return tree.children(head).stream().filter(t -> t.is("dep")).findFirst();
    }
}
