package org.w3id.relata.claim;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;
import org.w3id.relata.language.WordLists;

/** Whether what words belong to is told as past or as to come: it decides which Friday is meant. */
enum Tense {
    PAST,
    FUTURE;

    /** The tense of the verb that the words of a sentence from one index to another depend on; past where there is none. */
    static Tense of(Sentence sentence, WordLists lists, int first, int last) {
        Token top = sentence.get(first);
        for (int i = first; i <= last; i++) {
            int head = sentence.get(i).head();
            if (head < first || head > last) {
                top = sentence.get(i);
                break;
            }
        }
        return of(sentence, lists, sentence.head(top).orElse(null));
    }

    private static Tense of(Sentence sentence, WordLists lists, @Nullable Token from) {
        for (Token up = from; up != null; up = sentence.head(up).orElse(null)) {
            if (up.isNoun() && lists.has(WordList.DUE, up.lemma())) {
                return FUTURE;
            }
            boolean predicate = up.isVerb() || sentence.child(up, "cop").isPresent();
            Optional<Tense> tense = predicate ? ofPredicate(sentence, lists, up) : Optional.empty();
            if (tense.isPresent()) {
                return tense.get();
            }
        }
        return PAST;
    }

    /** Nothing for a participle or an infinitive that has the tense of what governs it: "began to leave". */
    private static Optional<Tense> ofPredicate(Sentence sentence, WordLists lists, Token predicate) {
        boolean perfect = hasAuxiliary(sentence, predicate, Set.of("have"));
        boolean modal = sentence.children(predicate).stream()
                .anyMatch(t -> t.is("aux") && t.tag().equals("MD"));
        boolean will = hasAuxiliary(sentence, predicate, Set.of("will", "'ll", "shall"));
        if (modal) {
            return Optional.of(perfect && !will ? PAST : FUTURE);
        }
        if (perfect) {
            return Optional.of(PAST);
        }
        boolean infinitive =
                sentence.children(predicate).stream().anyMatch(t -> t.tag().equals("TO"));
        if (infinitive) {
            boolean aspect = sentence.head(predicate)
                    .filter(t -> lists.has(WordList.SAME_TENSE, t.lemma()))
                    .isPresent();
            return aspect ? Optional.empty() : Optional.of(FUTURE);
        }
        if (lists.has(WordList.DUE, predicate.lemma())) {
            return Optional.of(FUTURE);
        }
        return ofForm(sentence, predicate);
    }

    private static Optional<Tense> ofForm(Sentence sentence, Token predicate) {
        Optional<String> be = sentence.children(predicate).stream()
                .filter(t -> t.is("aux") || t.is("cop"))
                .map(Token::tag)
                .filter(tag -> tag.startsWith("VB"))
                .findFirst();
        String form = be.orElse(predicate.tag());
        boolean shared = be.isEmpty() && predicate.is("conj") && !form.equals("VBD") && !form.equals("VBZ");
        return switch (form) {
            case "VBD" -> Optional.of(PAST);
            case "VBN" -> shared ? Optional.empty() : Optional.of(PAST);
            case "VBZ", "VBP" -> shared ? Optional.empty() : Optional.of(FUTURE);
            default -> Optional.empty();
        };
    }

    private static boolean hasAuxiliary(Sentence sentence, Token predicate, Set<String> lemmas) {
        return sentence.children(predicate).stream().anyMatch(t -> t.is("aux") && lemmas.contains(t.lemma()));
    }
}
