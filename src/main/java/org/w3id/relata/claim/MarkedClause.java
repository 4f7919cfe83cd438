package org.w3id.relata.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Grammar;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/**
 * A clause as its marks are read.
 *
 * @param read its sentence
 * @param range its words
 * @param inserted a reporting clause inside of it, which is not part of what it says ("the base, he said, is …"); or
 *     null
 * @param would what "would" means in it
 */
record MarkedClause(ReadSentence read, Range range, @Nullable Range inserted, Modality would) {
    Sentence sentence() {
        return read.sentence();
    }

    Grammar grammar() {
        return read.grammar();
    }

    boolean contains(int index) {
        return range.contains(index) && (inserted == null || !inserted.contains(index));
    }

    boolean contains(Token token) {
        return contains(token.index());
    }

    /** Its words, in order. */
    List<Token> tokens() {
        return sentence().tokens().stream().filter(this::contains).toList();
    }

    /** The dependents of a token in the clause, in order. */
    List<Token> children(Token token) {
        return sentence().children(token).stream().filter(this::contains).toList();
    }

    Optional<Token> child(Token token, String... relations) {
        return sentence().child(token, relations).filter(this::contains);
    }

    /** Whether a token is an infinitive with "to". */
    boolean isInfinitive(Token token) {
        return sentence().children(token).stream().anyMatch(t -> t.tag().equals("TO") && t.index() < token.index());
    }
}
