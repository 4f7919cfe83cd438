package org.w3id.relata.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3id.relata.text.TextSpan;

/** A sentence: its tokens and the dependency tree over them. Indexes are 0-based positions in the sentence. */
public final class Sentence {
    private final int block;
    private final List<Token> tokens;
    private final List<List<Token>> children;

    /**
     * @param block the position of its block in the document's layout
     * @param tokens at least one, in order, numbered from 0
     */
    public Sentence(int block, List<Token> tokens) {
        this.block = block;
        this.tokens = List.copyOf(tokens);
        List<List<Token>> dependents = new ArrayList<>();
        tokens.forEach(token -> dependents.add(new ArrayList<>()));
        for (Token token : tokens) {
            if (token.head() >= 0) {
                dependents.get(token.head()).add(token);
            }
        }
        this.children = dependents.stream().map(List::copyOf).toList();
    }

    public int block() {
        return block;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    public Token get(int index) {
        return tokens.get(index);
    }

    /** The token there, or nothing outside of the sentence. */
    public Optional<Token> at(int index) {
        return index >= 0 && index < tokens.size() ? Optional.of(tokens.get(index)) : Optional.empty();
    }

    /** Whether the lower-case word at an index is this one. */
    public boolean isWord(int index, String word) {
        return index >= 0 && index < tokens.size() && tokens.get(index).word().equalsIgnoreCase(word);
    }

    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** The dependents, in the order of the words. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** The first dependent with one of these relations, subtypes included. */
    public Optional<Token> child(Token token, String... relations) {
        for (String relation : relations) {
            for (Token dependent : children(token)) {
                if (dependent.is(relation)) {
                    return Optional.of(dependent);
                }
            }
        }
        return Optional.empty();
    }

    /** A token and what depends on it, directly or not, in the order of the words, without what the test prunes. */
    public List<Token> subtree(Token top, Predicate<Token> prune) {
        List<Token> found = new ArrayList<>();
        collect(top, prune, found);
        found.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return found;
    }

    private void collect(Token token, Predicate<Token> prune, List<Token> found) {
        found.add(token);
        for (Token dependent : children(token)) {
            if (!prune.test(dependent)) {
                collect(dependent, prune, found);
            }
        }
    }

    /** Whether one token lies below another in the tree, or is it. */
    public boolean isBelow(Token token, Token ancestor) {
        for (Token up = token; ; up = tokens.get(up.head())) {
            if (up.index() == ancestor.index()) {
                return true;
            }
            if (up.head() < 0) {
                return false;
            }
        }
    }

    /** The span from one token to another, both included. */
    public TextSpan span(int first, int last) {
        return new TextSpan(
                tokens.get(first).span().start(), tokens.get(last).span().end());
    }

    public TextSpan span() {
        return span(0, tokens.size() - 1);
    }
}
