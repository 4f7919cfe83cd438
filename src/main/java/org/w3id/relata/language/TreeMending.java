package org.w3id.relata.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Undoes two mistakes that the parser makes with relative clauses: "Togo, which borders Ghana, has left" becomes a noun
 * that "has left" belongs to, and "which" comes to hang on its noun with the verb below it.
 */
final class TreeMending {
    private final List<Token> tokens;

    private TreeMending(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** The tokens of a sentence, with other heads where the tree was mended. */
    static List<Token> mend(List<Token> tokens) {
        TreeMending mending = new TreeMending(tokens);
        for (Token token : tokens) {
            if (token.tag().equals("WDT") || token.tag().equals("WP")) {
                mending.turn(token);
                mending.swap(mending.tokens.get(token.index()));
            }
        }
        return ClauseMending.mend(mending.tokens);
    }

    /** "Togo, which borders …": {@code dep(Togo, which), dep(which, borders)}. */
    private void turn(Token which) {
        if (which.is("dep") && which.head() >= 0 && tokens.get(which.head()).isNoun()) {
            dependent(which, "dep").filter(Token::isVerb).ifPresent(verb -> {
                set(verb, which.head(), "acl:relcl");
                set(which, verb.index(), "nsubj");
            });
        }
    }

    /** "Togo, which borders Ghana, has left": {@code acl:relcl(Togo, left), obj(left, which)}, and "borders" below "left". */
    private void swap(Token which) {
        if (which.head() < 0 || !(which.is("obj") || which.is("nsubj") || which.is("dep"))) {
            return;
        }
        Token main = tokens.get(which.head());
        if (!main.relation().equals("acl:relcl") || !main.isVerb() || main.head() < 0) {
            return;
        }
        Token noun = tokens.get(main.head());
        Optional<Token> inner = tokens.stream()
                .filter(t -> t.index() > which.index() && t.index() < main.index())
                .filter(t ->
                        t.head() == main.index() && (t.is("nsubj") || t.is("dep") || t.is("ccomp") || t.is("csubj"))
                                || t.head() == which.index())
                .filter(Token::isVerb)
                .findFirst();
        boolean parted = inner.isPresent()
                && tokens.subList(inner.get().index(), main.index()).stream()
                        .anyMatch(t -> t.word().equals(","));
        if (parted && noun.index() < which.index()) {
            String relation = noun.relation();
            set(main, noun.head(), relation);
            set(noun, main.index(), "nsubj");
            set(inner.get(), noun.index(), "acl:relcl");
            set(which, inner.get().index(), "nsubj");
        }
    }

    private Optional<Token> dependent(Token head, String relation) {
        return tokens.stream()
                .filter(t -> t.head() == head.index() && t.is(relation))
                .findFirst();
    }

    private void set(Token token, int head, String relation) {
        tokens.set(token.index(), token.attached(head, relation));
    }
}
