package org.w3id.relata.claim;

import java.util.List;
import java.util.Optional;
import org.w3id.relata.language.Grammar;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;
import org.w3id.relata.language.WordLists;

/**
 * Verbs that say little beside a noun that says what is done: "posed a threat to Chad", "sanctions were imposed on Chad".
 * The subject of the verb is then that of the noun, and what belongs to the verb belongs to the noun
 * (support verbs, as NomBank has them: Meyers et al. 2004).
 */
final class SupportVerbs {
    private final WordLists lists;
    private final Sentence sentence;
    private final Grammar grammar;

    SupportVerbs(WordLists lists, Sentence sentence, Grammar grammar) {
        this.lists = lists;
        this.sentence = sentence;
        this.grammar = grammar;
    }

    /** Who does what the noun says, by the verb that it belongs to. */
    Optional<Token> subject(Token noun) {
        return of(noun, WordList.SUPPORT).flatMap(grammar::logicalSubject);
    }

    /** Who gets what the noun says: "received aid from Chad". */
    Optional<Token> recipient(Token noun) {
        return of(noun, WordList.RECEIVING).flatMap(grammar::subject);
    }

    /** To whom it is done: "gave Chad aid". */
    Optional<Token> indirectObject(Token noun) {
        return of(noun, WordList.SUPPORT).flatMap(verb -> sentence.child(verb, "iobj"));
    }

    /** The complements of the verb behind the noun, and of a sentence that only says that something is there. */
    List<Token> complements(Token noun, String preposition) {
        return of(noun, WordList.SUPPORT).or(() -> of(noun, WordList.RECEIVING)).or(() -> existential(noun)).stream()
                .flatMap(verb -> grammar.complements(verb, preposition).stream())
                .filter(t -> !t.equals(noun))
                .toList();
    }

    private Optional<Token> of(Token noun, WordList verbs) {
        Token top = noun;
        while (top.is("conj") && sentence.head(top).filter(Token::isNoun).isPresent()) {
            top = sentence.get(top.head());
        }
        Token first = top;
        return sentence.head(first)
                .filter(verb -> verb.isVerb() && isSupported(first, verb, verbs))
                .or(() -> sentence.children(first).stream()
                        .filter(verb -> verb.isVerb() && verb.is("acl") && lists.has(verbs, verb.lemma()))
                        .filter(verb -> grammar.logicalObject(verb)
                                .filter(first::equals)
                                .isPresent())
                        .findFirst());
    }

    /** Whether a noun is what the verb only helps to say: its object, or behind the right preposition. */
    private boolean isSupported(Token noun, Token verb, WordList verbs) {
        boolean object = noun.is("obj")
                || noun.relation().equals("nsubj:pass")
                || grammar.logicalObject(verb).filter(noun::equals).isPresent();
        boolean behind = verbs == WordList.SUPPORT
                && sentence.child(noun, "case")
                        .filter(c -> lists.has(WordList.SUPPORT_WITH, verb.lemma() + " " + c.lemma()))
                        .isPresent();
        return behind || object && lists.has(verbs, verb.lemma());
    }

    /** "There are no bases in Togo". */
    private Optional<Token> existential(Token noun) {
        return sentence.head(noun)
                .filter(verb -> noun.is("nsubj") && sentence.child(verb, "expl").isPresent());
    }
}
