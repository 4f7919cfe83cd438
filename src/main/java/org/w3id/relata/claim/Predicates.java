package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.relata.language.Grammar;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** The predicate of a clause: the verb or nominal that the rest of the range depends on. */
final class Predicates {
    private static final int DEEPEST = 3;

    private final Sentence sentence;
    private final Grammar grammar;

    Predicates(Sentence sentence) {
        this.sentence = sentence;
        this.grammar = new Grammar(sentence);
    }

    /** A finite verb that no clause of the range holds comes first, then any verb, then a noun with "be". */
    Optional<Token> of(Range range) {
        List<Token> tops = new ArrayList<>();
        for (int i = range.first(); i <= range.last(); i++) {
            Token token = sentence.get(i);
            if (!token.isPunctuation() && !range.contains(token.head())) {
                tops.add(token);
            }
        }
        return tops.stream()
                .filter(t -> isFinite(t) || isCopular(t))
                .filter(t -> t.is("root") || t.is("ccomp") || t.is("conj") || t.is("parataxis") || t.is("dep"))
                .findFirst()
                .or(() -> tops.stream().filter(this::isFinite).findFirst())
                .or(() -> tops.stream().filter(Token::isVerb).findFirst())
                .or(() -> tops.stream().filter(this::isCopular).findFirst())
                .or(() -> tops.stream().findFirst());
    }

    private boolean isFinite(Token token) {
        return token.isVerb() && grammar.isFinite(token);
    }

    private boolean isCopular(Token token) {
        return sentence.child(token, "cop").isPresent();
    }

    /** A predicate and the infinitives that it governs: "plans", "continue", "supply". */
    List<Token> chain(Token top, Range range) {
        List<Token> chain = new ArrayList<>(List.of(top));
        for (int i = 0; i < DEEPEST; i++) {
            Token governor = chain.get(chain.size() - 1);
            Optional<Token> next = sentence.children(governor).stream()
                    .filter(t -> t.is("xcomp") && range.contains(t.index()) && t.index() > governor.index())
                    .filter(t -> t.isVerb() || t.tag().startsWith("JJ"))
                    .findFirst();
            if (next.isEmpty()) {
                break;
            }
            chain.add(next.get());
        }
        return chain;
    }
}
