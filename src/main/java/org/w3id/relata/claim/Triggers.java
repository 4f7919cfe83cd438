package org.w3id.relata.claim;

import org.w3id.relata.entity.Kind;
import org.w3id.relata.entity.NounClasses.NounClass;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.entity.SentenceEntities;
import org.w3id.relata.language.Grammar;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Which rows of relations fire on a word of a sentence. */
final class Triggers {
    private final Sentence sentence;
    private final Grammar grammar;
    private final SentenceEntities entities;

    Triggers(ReadSentence read) {
        this.sentence = read.sentence();
        this.grammar = read.grammar();
        this.entities = read.entities();
    }

    boolean fires(RelationRow row, Token token) {
        return switch (row.trigger()) {
            case VERB ->
                token.isVerb()
                        && !token.is("aux")
                        && hasWords(row, token)
                        && (!row.passiveOnly() || grammar.isPassive(token))
                        && (!row.intransitiveOnly()
                                || grammar.isPassive(token)
                                || sentence.child(token, "obj").isEmpty());
            case NOUN -> token.isNoun() && hasWords(row, token);
            case ADJECTIVE -> (token.tag().startsWith("JJ") || token.tag().equals("VBN")) && hasWords(row, token);
            case COPULA ->
                isPredicative(token) && row.words().stream().anyMatch(words -> grammar.hasCase(token, words));
            case ANY -> hasWords(row, token);
            case EQUIPMENT -> isOfClass(token, NounClass.EQUIPMENT);
            case NAMED_EQUIPMENT -> isOfClass(token, NounClass.EQUIPMENT) && isNamed(token);
            case PLACE -> isOfClass(token, NounClass.PLACE);
            case FACILITY -> isOfClass(token, NounClass.FACILITY);
            case EXERCISE -> isOfClass(token, NounClass.EXERCISE);
            case FORCE -> isOfClass(token, NounClass.FORCE);
            case TITLE -> false;
        };
    }

    /** "is in Togo", "there is … in Togo", "has been at the base". */
    private boolean isPredicative(Token token) {
        return token.isNominal()
                && (sentence.child(token, "cop").isPresent()
                        || (token.is("obl") || token.is("advmod"))
                                && sentence.head(token)
                                        .filter(head ->
                                                head.isVerb() && head.lemma().equals("be"))
                                        .isPresent());
    }

    private boolean isOfClass(Token token, NounClass nounClass) {
        Kind kind = nounClass.kind();
        return token.isNoun()
                && !token.is("compound")
                && !token.is("flat")
                && (entities.classes(token).contains(nounClass)
                        || entities.names().stream()
                                .filter(name -> name.covers(token.index()) && !name.covers(token.head()))
                                .flatMap(name -> name.entries().stream())
                                .anyMatch(entry -> entry.entity().kind() == kind));
    }

    private boolean isNamed(Token noun) {
        Phrase phrase = Phrase.of(sentence, noun);
        return sentence.tokens().subList(phrase.first(), phrase.core() + 1).stream()
                .anyMatch(t -> t.isProperNoun() && !t.is("nmod") && (t.equals(noun) || t.is("compound")));
    }

    private boolean hasWords(RelationRow row, Token token) {
        return row.words().stream()
                .filter(words -> words.startsWith(token.lemma())) // most rows end here, at little cost
                .map(words -> words.split(" "))
                .anyMatch(
                        parts -> parts[0].equals(token.lemma()) && follow(parts, token) && !isOther(row, parts, token));
    }

    /**
     * The further words of an expression stand right behind the first, or are its particle, or its object or predicate
     * with words between: "took an active part"; or the noun behind a preposition: "in close cooperation".
     */
    private boolean follow(String[] parts, Token first) {
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i];
            String before = parts[i - 1];
            boolean belongs = sentence.children(first).stream()
                    .anyMatch(t -> t.lemma().equals(part)
                            && (t.relation().equals("compound:prt")
                                    || t.is("advmod") && t.index() > first.index()
                                    || isComplement(t, before) && t.index() > first.index()));
            boolean behind = first.is("case")
                    && sentence.head(first).filter(t -> t.lemma().equals(part)).isPresent();
            if (!belongs && !behind && !sentence.isWord(first.index() + i, part)) {
                return false;
            }
        }
        return true;
    }

    private boolean isComplement(Token noun, String preposition) {
        boolean object = noun.is("obj") || noun.is("xcomp") || noun.is("obl");
        return object
                && noun.isNoun()
                && sentence.child(noun, "case")
                        .filter(c -> !c.lemma().equals(preposition))
                        .isEmpty();
    }

    /** "blow up" is not "blow": a verb with a particle that the row does not have. */
    private boolean isOther(RelationRow row, String[] parts, Token token) {
        return parts.length == 1
                && sentence.children(token).stream().anyMatch(t -> t.relation().equals("compound:prt") && !isBound(t))
                && row.words().stream().noneMatch(words -> words.startsWith(parts[0] + " "));
    }

    /** "holds up to 300": part of a number. */
    private boolean isBound(Token particle) {
        return sentence.isWord(particle.index(), "up") && sentence.isWord(particle.index() + 1, "to");
    }
}
