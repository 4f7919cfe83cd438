package org.w3id.relata.claim;

import java.util.Optional;
import org.w3id.relata.language.Grammar;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;
import org.w3id.relata.language.WordLists;

/** What belongs to a word through the clause around it. */
final class ClauseArguments {
    private final WordLists lists;
    private final Sentence sentence;
    private final Grammar grammar;
    private final SupportVerbs support;

    ClauseArguments(WordLists lists, Sentence sentence, Grammar grammar, SupportVerbs support) {
        this.lists = lists;
        this.sentence = sentence;
        this.grammar = grammar;
        this.support = support;
    }

    /** To whom or what it is done; in "Chad was given tanks" the tanks. */
    Optional<Token> object(Token verb) {
        return kept(verb).or(() -> grammar.logicalObject(verb));
    }

    /** Who gets it: "gave Chad tanks", "gave aid to Chad", "Chad was given tanks". */
    Optional<Token> indirectObject(Token verb) {
        return sentence.child(verb, "iobj")
                .or(() -> kept(verb).flatMap(object -> grammar.subject(verb)))
                .or(() -> support.indirectObject(verb));
    }

    /** The object that a verb keeps in the passive, since its subject is the indirect one. */
    private Optional<Token> kept(Token verb) {
        return verb.isVerb() && grammar.isPassive(verb)
                ? sentence.child(verb, "obj")
                        .filter(t -> t.isNoun() && sentence.child(t, "case").isEmpty())
                : Optional.empty();
    }

    /** "With 300 men, the garrison is …", "an army with 300 men": of a preposition, what has what stands behind it. */
    Optional<Token> bearer(Token preposition) {
        return sentence.head(preposition)
                .filter(noun -> preposition.is("case") || preposition.is("mark"))
                .flatMap(noun -> sentence.head(noun)
                        .flatMap(head -> head.isNoun() && noun.is("nmod") ? Optional.of(head) : grammar.subject(head)));
    }

    /** "The treaty allows Chad to …", "gives Chad the right to": whom the noun lets do something. */
    Optional<Token> enabled(Token noun) {
        return sentence.head(noun)
                .filter(verb -> noun.is("nsubj") && lists.has(WordList.ENABLING, verb.lemma()))
                .flatMap(verb -> sentence.child(verb, "iobj").or(() -> sentence.child(verb, "obj")));
    }

    /** "As a member of X, Chad …": the subject of the clause that the phrase introduces. */
    Optional<Token> introduced(Token noun) {
        return sentence.head(noun)
                .filter(verb -> verb.index() > noun.index() && grammar.hasCase(noun, "as"))
                .flatMap(grammar::subject);
    }

    /** "Equipped with drones, the army …", "Wedged between X and Y, Chad …"; "the army, 900 men strong". */
    Optional<Token> described(Token participle) {
        boolean loose = participle.is("advmod") || participle.is("advcl") || participle.is("dep");
        return participle.is("appos")
                ? sentence.head(participle)
                : sentence.head(participle)
                        .filter(head -> loose && head.index() > participle.index())
                        .flatMap(grammar::subject);
    }
}
