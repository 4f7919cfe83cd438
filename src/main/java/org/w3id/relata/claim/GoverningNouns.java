package org.w3id.relata.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Nouns that the content hangs on: "the possibility of deploying", "plans to leave", "the need for a harbour". */
final class GoverningNouns {
    private final MarkState state;
    private final MarkedClause clause;
    private final Sentence sentence;

    GoverningNouns(MarkState state, MarkedClause clause) {
        this.state = state;
        this.clause = clause;
        this.sentence = clause.sentence();
    }

    /**
     * @param top the predicate of the clause
     * @param chain what the content goes on with below it, the predicate first
     */
    void read(Token top, List<Token> chain) {
        boolean phrase = state.lexicon().marksOf(MarkPlace.IMPLICATIVE_PHRASE).stream()
                .flatMap(row -> row.words().stream())
                .anyMatch(words -> words.startsWith(top.lemma() + " ")
                        && sentence.children(top).stream()
                                .anyMatch(t -> t.is("obj") && words.endsWith(" " + t.lemma())));
        for (Token noun : clause.tokens()) {
            if (!phrase && noun.isNoun() && (chain.contains(noun) && !noun.equals(last(chain)) || heads(noun, top))) {
                apply(noun);
            }
        }
    }

    private static Token last(List<Token> chain) {
        return chain.get(chain.size() - 1);
    }

    private boolean heads(Token noun, Token top) {
        boolean ofTop =
                noun.head() == top.index() && (noun.is("obj") || noun.is("nsubj") && noun.index() < top.index());
        boolean there =
                noun.head() == top.index() && noun.is("nsubj") && top.lemma().equals("be");
        boolean infinitive = sentence.isWord(noun.index() + 1, "to") && noun.index() + 2 == top.index();
        boolean control = top.isVerb() && sentence.child(top, "xcomp").isPresent();
        return (noun.equals(top) || ofTop || there || infinitive) && (hasContent(noun) || control && !noun.is("nsubj"));
    }

    private void apply(Token noun) {
        for (MarkRow row : state.lexicon().marksOf(MarkPlace.NOUN)) {
            @Nullable Range match = row.match(sentence, noun);
            if (match != null) {
                state.apply(row, match, isNegated(noun));
            }
        }
    }

    private boolean isNegated(Token noun) {
        return sentence.children(noun).stream()
                .anyMatch(t -> t.is("det")
                        && state.lexicon().marksOf(MarkPlace.NEGATIVE_DETERMINER).stream()
                                .anyMatch(row -> row.match(sentence, t) != null));
    }

    private boolean hasContent(Token noun) {
        return sentence.at(noun.index() + 1).filter(t -> t.tag().equals("TO")).isPresent()
                || sentence.children(noun).stream()
                        .anyMatch(t -> t.is("acl")
                                || t.is("nmod") && clause.grammar().hasCase(t, "of")
                                || t.is("nmod") && clause.grammar().hasCase(t, "for")
                                || t.is("ccomp")
                                || t.is("xcomp"));
    }
}
