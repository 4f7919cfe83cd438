package org.w3id.relata.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What English does not do in a tree: bare infinitives, singular subjects of plural verbs, nouns without an article. */
final class OddDependencies {
    private static final int HOW_FAR_BACK = 8;
    private static final double SOMETIMES = 0.5;
    private static final Set<String> BEFORE_BARE =
            Set.of("do", "help", "let", "make", "see", "hear", "have", "watch", "to", "not");
    private static final Set<String> TAGS_BEFORE_BARE = Set.of("NNS", "NNPS", "PRP", ":", ",", "CC");
    private static final Set<String> COLLECTIVES =
            Set.of(("number majority police people crew dozen hundred half rest percent most couple pair handful series"
                            + " none all third quarter staff military")
                    .split(" "));

    private OddDependencies() {}

    /** How many there are at one word; what is odd only sometimes counts half. */
    static double count(Sentence sentence, List<Token> words, int at) {
        Token word = words.get(at);
        return switch (word.tag()) {
            case "VB" -> isBare(sentence, words, at) ? 1 : 0;
            case "VBP" -> hasSingularSubject(sentence, word) ? 1 : 0;
            case "NN" -> isWithoutArticle(sentence, word) ? SOMETIMES : 0;
            default -> 0;
        };
    }

    private static boolean isBare(Sentence sentence, List<Token> words, int at) {
        boolean governed = sentence.children(words.get(at)).stream()
                .anyMatch(child -> child.is("aux")
                        || child.is("mark")
                        || child.tag().equals("MD")
                        || child.tag().equals("TO"));
        boolean announced = words.subList(Math.max(0, at - HOW_FAR_BACK), at).stream()
                .anyMatch(before ->
                        before.tag().equals("MD") || before.tag().equals("TO") || BEFORE_BARE.contains(before.lemma()));
        return !governed
                && !announced
                && at > 0
                && !TAGS_BEFORE_BARE.contains(words.get(at - 1).tag());
    }

    private static boolean hasSingularSubject(Sentence sentence, Token verb) {
        Optional<Token> subject = sentence.child(verb, "nsubj");
        return subject.isPresent()
                && (subject.get().tag().equals("NN") || subject.get().tag().equals("NNP"))
                && sentence.child(subject.get(), "conj").isEmpty()
                && !COLLECTIVES.contains(subject.get().lemma());
    }

    private static boolean isWithoutArticle(Sentence sentence, Token noun) {
        return !noun.is("compound")
                && sentence.children(noun).stream()
                        .noneMatch(child -> child.is("det")
                                || child.is("nmod:poss")
                                || child.is("nummod")
                                || child.is("amod")
                                || child.is("compound")
                                || child.tag().equals("DT")
                                || child.tag().equals("PRP$")
                                || child.tag().equals("POS"));
    }
}
