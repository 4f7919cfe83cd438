package org.w3id.relata.claim;

import java.util.Optional;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** Whose a statement, a claim or a report is, as the words beside it say. */
final class Issuers {
    private final Lexicon lexicon;
    private final QuotedSentence words;
    private final Sentence sentence;

    Issuers(Lexicon lexicon, QuotedSentence words) {
        this.lexicon = lexicon;
        this.words = words;
        this.sentence = words.sentence();
    }

    /** "the army's claim", "a claim by the army". */
    Optional<Token> owner(Token noun) {
        return sentence.children(noun).stream()
                .filter(t -> t.is("nmod:poss") && !t.tag().startsWith("W"))
                .findFirst()
                .or(() -> behind(noun, "by"))
                .or(() -> maker(noun));
    }

    /** "the claim, made in a report, that …", "the charge first raised by Togo". */
    private Optional<Token> maker(Token noun) {
        return sentence.children(noun).stream()
                .filter(t -> t.relation().equals("acl") && lexicon.words().has(WordList.ISSUING, t.lemma()))
                .flatMap(t -> sentence.children(t).stream())
                .filter(t -> t.is("obl")
                        && t.isNoun()
                        && (words.grammar().hasCase(t, "by") || words.grammar().hasCase(t, "in")))
                .findFirst();
    }

    /** "the position of Quito", "a message from the palace": of a noun that says elsewhere what it is about. */
    Optional<Token> origin(Token noun) {
        return behind(noun, "from").or(() -> behind(noun, "of"));
    }

    /** "The army issued a statement that …": who issues it speaks. */
    Optional<Token> issuer(Token noun) {
        return sentence.head(noun)
                .filter(verb -> noun.is("obj") && lexicon.words().has(WordList.ISSUING, verb.lemma()))
                .flatMap(verb -> words.grammar().logicalSubject(verb))
                .filter(Token::isNominal);
    }

    private Optional<Token> behind(Token noun, String preposition) {
        return sentence.isWord(noun.index() + 1, preposition)
                ? new RelayPhrases(lexicon, sentence).headBehind(noun.index() + 1)
                : Optional.empty();
    }
}
