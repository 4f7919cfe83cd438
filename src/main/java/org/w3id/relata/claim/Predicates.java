package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.text.TextSpan;

/** The predicate of a clause, and the predicates and nouns below it that its content hangs on. */
final class Predicates {
    private static final int DEEPEST = 4;
    /** Prepositions behind which a participle says what is kept from happening, or what is decided against. */
    private static final Set<String> BEFORE_PARTICIPLES = Set.of("from", "of", "against", "in", "on", "for", "at");

    private final MarkedClause clause;
    private final Sentence sentence;

    Predicates(MarkedClause clause) {
        this.clause = clause;
        this.sentence = clause.sentence();
    }

    /** A finite verb that no clause of the range holds comes first, then any verb, then a noun with "be". */
    Optional<Token> top() {
        List<Token> tops = clause.tokens().stream()
                .filter(t -> !t.isPunctuation() && !clause.contains(t.head()))
                .toList();
        return tops.stream()
                .filter(t -> isFinite(t) || isCopular(t))
                .filter(t -> t.is("root") || t.is("ccomp") || t.is("conj") || t.is("parataxis") || t.is("dep"))
                .findFirst()
                .or(() -> tops.stream().filter(this::isFinite).findFirst())
                .or(() -> tops.stream().filter(Token::isVerb).findFirst())
                .or(() -> tops.stream().filter(this::isCopular).findFirst())
                .or(() -> tops.stream().flatMap(t -> relative(t).stream()).findFirst())
                .or(() -> tops.stream().findFirst());
    }

    /** "Chile, which is no member": a noun with its relative clause says what that clause says. */
    private Optional<Token> relative(Token noun) {
        return clause.child(noun, "acl:relcl").filter(t -> isFinite(t) || isCopular(t));
    }

    private boolean isFinite(Token token) {
        return token.isVerb() && clause.grammar().isFinite(token);
    }

    private boolean isCopular(Token token) {
        return sentence.child(token, "cop").isPresent();
    }

    /**
     * A predicate and what it governs, from the outermost inwards: "plans", "continue", "supply"; and further down to
     * where the content is stated, "has", "opportunity", "establish".
     *
     * @param triggers the words that state the content; none where it fits no relation
     */
    List<Token> chain(Token top, List<TextSpan> triggers) {
        List<Token> chain = new ArrayList<>(List.of(top));
        for (int i = 0; i < DEEPEST; i++) {
            Optional<Token> next = complement(chain.get(chain.size() - 1));
            if (next.isEmpty()) {
                break;
            }
            chain.add(next.get());
        }
        triggers.stream()
                .flatMap(span -> sentence.tokens().stream().filter(t -> t.span().equals(span)))
                .map(trigger -> path(top, trigger))
                .filter(path -> !path.isEmpty())
                .min((a, b) -> Integer.compare(a.size(), b.size()))
                .ifPresent(path -> path.stream().filter(t -> !chain.contains(t)).forEach(chain::add));
        return chain;
    }

    private Optional<Token> complement(Token governor) {
        return clause.children(governor).stream()
                .filter(t -> t.index() > governor.index())
                .filter(t -> t.is("xcomp") || t.is("ccomp") || isKeptFrom(t) || isNextParticiple(t, governor))
                .filter(t -> t.isVerb() || t.tag().startsWith("JJ") || isCopular(t))
                .findFirst();
    }

    /** "stop hosting", which a parser may leave without a relation. */
    private static boolean isNextParticiple(Token token, Token verb) {
        return verb.isVerb()
                && token.tag().equals("VBG")
                && token.index() == verb.index() + 1
                && (token.is("dep") || token.is("advcl") || token.is("obj"));
    }

    /** "from deploying", "against sending". */
    private boolean isKeptFrom(Token token) {
        return token.tag().equals("VBG")
                && (token.is("advcl") || token.is("obl") || token.is("nmod") || token.is("acl"))
                && sentence.child(token, "mark", "case")
                        .filter(t -> BEFORE_PARTICIPLES.contains(t.lemma()))
                        .isPresent();
    }

    /** From below the predicate down to a word; nothing where an adjunct or a relative clause is between them. */
    private List<Token> path(Token top, Token trigger) {
        List<Token> path = new ArrayList<>();
        Token up = trigger;
        while (!up.equals(top)) {
            boolean governed = up.is("xcomp")
                    || up.is("ccomp")
                    || up.relation().equals("acl")
                    || up.is("obj")
                    || up.is("nmod")
                    || up.is("obl")
                    || up.is("nsubj")
                    || up.is("conj")
                    || isKeptFrom(up);
            if (!governed || up.head() < 0 || !clause.contains(up)) {
                return List.of();
            }
            path.add(up);
            up = sentence.get(up.head());
        }
        Collections.reverse(path);
        return path;
    }
}
