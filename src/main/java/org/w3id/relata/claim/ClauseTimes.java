package org.w3id.relata.claim;

import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.NounClasses.NounClass;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;
import org.w3id.relata.language.WordLists;

/**
 * Which of the times of a clause is its own. What a relative clause or a participle says of a noun, and a date that only
 * names something ("the treaty of 1997"), tell nothing about when the clause holds.
 */
final class ClauseTimes {
    private static final int OWN = 0;
    private static final int OF_CLAUSE_BESIDE = 1;
    private static final int NONE = 2;
    private static final int FARTHEST_MEASURE = 5;

    private final WordLists lists;
    private final Sentence sentence;
    private final MarkedClause clause;
    private final @Nullable Token predicate;

    ClauseTimes(WordLists lists, MarkedClause clause) {
        this.lists = lists;
        this.sentence = clause.sentence();
        this.clause = clause;
        this.predicate = clause.tokens().stream()
                .filter(token -> token.is("root"))
                .findFirst()
                .or(() -> new Predicates(clause).top())
                .orElse(null);
    }

    /** The first time that belongs to the predicate itself, else the first of a clause beside it; rather one that is resolved. */
    Optional<StatedTime> first(List<TimeMention> mentions) {
        return mentions.stream()
                .filter(mention -> isInside(mention.words()) && rank(mention) < NONE)
                .min(Comparator.comparingInt(this::rank).thenComparing(mention -> mention.period() == null))
                .map(TimeMention::stated);
    }

    private boolean isInside(Range words) {
        return clause.contains(words.first()) && clause.contains(words.last());
    }

    private int rank(TimeMention mention) {
        Token top = top(mention.words());
        Optional<Token> named =
                named(mention, top).filter(noun -> predicate == null || noun.index() != predicate.index());
        if (isMeasure(mention) || named.filter(noun -> !isEvent(noun, mention)).isPresent()) {
            return NONE;
        }
        boolean verbal = predicate != null
                && (predicate.isVerb() || sentence.child(predicate, "cop").isPresent());
        int rank = named.isPresent() ? OF_CLAUSE_BESIDE : OWN;
        for (Token up = top; isOutside(up); up = sentence.get(up.head())) {
            boolean ofPredicate = predicate != null && up.head() == predicate.index();
            if (saysOfNoun(up) && (verbal || !ofPredicate) || verbal && isReason(up)) {
                return NONE;
            }
            boolean beside = up.is("acl") || up.is("advcl") || up.is("nmod:poss");
            rank = beside ? OF_CLAUSE_BESIDE : rank;
        }
        return rank;
    }

    /** "the largest base since 1991" was not closed in 1991. */
    private boolean isMeasure(TimeMention mention) {
        int since = mention.words().first();
        boolean measured = false;
        for (int i = since - 1; i >= Math.max(0, since - FARTHEST_MEASURE) && sentence.isWord(since, "since"); i--) {
            Token token = sentence.get(i);
            boolean superlative =
                    (token.tag().equals("JJS") || token.tag().equals("RBS")) && !sentence.isWord(i - 1, "at");
            measured |= superlative
                    || token.lemma().equals("first")
                    || token.lemma().equals("only");
        }
        return measured;
    }

    /** A relative clause, also where the parser takes it for another one, or the participle of what was done before. */
    private boolean saysOfNoun(Token verb) {
        boolean relative = verb.isVerb()
                && sentence.children(verb).stream().anyMatch(t -> t.tag().equals("WDT"));
        boolean clauseOfNoun =
                verb.is("ccomp") && sentence.head(verb).filter(Token::isNoun).isPresent();
        boolean participle = verb.relation().equals("acl") && verb.tag().equals("VBN");
        return relative || clauseOfNoun || participle || verb.relation().equals("acl:relcl");
    }

    /** A clause beside that says why or whether, not when. */
    private boolean isReason(Token verb) {
        return verb.is("advcl")
                && sentence.child(verb, "mark")
                        .filter(mark -> !lists.has(WordList.CONTEMPORARY, mark.lemma()))
                        .isPresent();
    }

    /** Whether a token is not the predicate and hangs on another one of the clause. */
    private boolean isOutside(Token token) {
        boolean own = predicate != null && token.index() == predicate.index();
        return !own && clause.contains(token.head());
    }

    private Token top(Range words) {
        for (int i = words.first(); i <= words.last(); i++) {
            Token token = sentence.get(i);
            if (!words.contains(token.head()) && !token.is("case") && !token.is("det")) {
                return token;
            }
        }
        return sentence.get(words.last());
    }

    /** What a date behind "of" or before a noun names: "the treaty of 1997", "the Jan. 28 attack". */
    private Optional<Token> named(TimeMention mention, Token top) {
        Token first = sentence.get(mention.words().first());
        boolean of = sentence.isWord(first.index() - 1, "of");
        boolean before = top.index() == mention.words().last() && !top.is("nmod:poss");
        return of
                ? sentence.at(first.index() - 2).filter(t -> t.isNoun() && !lists.has(WordList.TIME_MEASURE, t.lemma()))
                : sentence.head(top).filter(head -> before && head.isNoun() && head.index() > top.index());
    }

    /** Whether a dated noun is something that happened in the clause: "killed in the Jan. 28 attack", not "after" it. */
    private boolean isEvent(Token noun, TimeMention mention) {
        Set<NounClass> classes = Set.copyOf(clause.read().entities().classes(noun));
        boolean paper = classes.contains(NounClass.AGREEMENT) || classes.contains(NounClass.REPORT);
        boolean event = classes.contains(NounClass.EXERCISE) || classes.contains(NounClass.CONFLICT);
        boolean exact = mention.period() != null && !(mention.period().from() instanceof Year);
        boolean within = sentence.child(noun, "case")
                .map(preposition -> lists.has(WordList.TIME_PREPOSITION, preposition.lemma()))
                .orElse(true);
        return !paper && (event || exact) && within;
    }
}
