package org.w3id.relata.language;

import java.util.ArrayList;
import java.util.List;

/** The tokens of one sentence while their heads are mended. */
final class MendedTree {
    private final List<Token> tokens;

    MendedTree(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    List<Token> tokens() {
        return List.copyOf(tokens);
    }

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return tokens.get(index);
    }

    /** The dependents as they are now, in the order of the words. */
    List<Token> children(Token head) {
        return tokens.stream().filter(t -> t.head() == head.index()).toList();
    }

    /** Gives a token another head. */
    void set(Token token, int head, String relation) {
        tokens.set(token.index(), token.attached(head, relation));
    }
}
