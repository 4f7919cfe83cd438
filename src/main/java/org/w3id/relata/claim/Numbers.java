package org.w3id.relata.claim;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.claim.Figures.Figure;
import org.w3id.relata.claim.NumberBounds.Bound;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;
import org.w3id.relata.language.WordLists;

/** Finds the numbers of a sentence with their bounds and what they count. */
final class Numbers {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int FARTHEST_NOUN = 5;

    private final Lexicon lexicon;
    private final WordLists lists;
    private final Sentence sentence;
    private final Set<Integer> taken;
    private final NumberRanges ranges;

    /** @param taken indexes of tokens that belong to names and times and count nothing */
    Numbers(Lexicon lexicon, Sentence sentence, Set<Integer> taken) {
        this.lexicon = lexicon;
        this.lists = lexicon.words();
        this.sentence = sentence;
        this.taken = Set.copyOf(taken);
        this.ranges = new NumberRanges(lexicon, sentence);
    }

    /** The first quantity of a clause. */
    Optional<Quantity> first(Range range) {
        for (int i = range.first(); i <= range.last(); i++) {
            Optional<NumberRange> found = taken.contains(i) ? Optional.empty() : ranges.at(i, range);
            if (found.isPresent()) {
                Optional<Quantity> quantity = quantity(found.get(), range, Optional.empty());
                if (quantity.isPresent()) {
                    return quantity;
                }
                i = found.get().last();
            }
        }
        return Optional.empty();
    }

    /** The number that begins at a token, though it counts nothing: "6,500 strong". */
    Optional<Quantity> bare(int index, Range range) {
        return taken.contains(index)
                ? Optional.empty()
                : ranges.at(index, range).flatMap(found -> quantity(found, range, Optional.of("")));
    }

    /** @param counted what is counted, where that is known */
    private Optional<Quantity> quantity(NumberRange found, Range range, Optional<String> counted) {
        Figure lower = found.lower();
        Figure upper = found.upper();
        int first = found.first();
        Optional<String> currency = lexicon.numbers().currency(word(lower.first() - 1));
        if (currency.isEmpty() && isNumbered(lower)) {
            return Optional.empty();
        }
        int begin = currency.isPresent() && first == lower.first() ? first - 1 : first;
        BigDecimal most = upper == null ? lower.value() : upper.value();
        Bound bound = new NumberBounds(lexicon, sentence).of(most, begin, found.last(), range);
        Optional<String> kind = currency.isPresent()
                ? currency
                : counted.or(() -> new CountedKind(lists, sentence)
                        .behind(bound.last(), range)
                        .filter(k -> !isUncounted(lower, bound.last())));
        @Nullable BigDecimal minimum = bound.upper() ? null : lower.value();
        @Nullable BigDecimal maximum = bound.upper() ? most : bound.lower() || lower.vague() ? null : most;
        return kind.map(words -> new Quantity(
                minimum,
                maximum,
                bound.approximate(),
                words,
                sentence.span(Math.min(bound.first(), begin), found.last())));
    }

    /** A number that only numbers something: "Article 5", "aged 25", "Leopard 2 tanks". */
    private boolean isNumbered(Figure figure) {
        Token number = sentence.get(figure.first());
        Optional<Token> before = sentence.at(figure.first() - 1);
        boolean named = before.filter(t -> t.isProperNoun()
                        && (t.is("compound") && t.head() == number.head() || number.head() == t.index()))
                .isPresent();
        boolean listed = lists.has(WordList.NUMBERED, word(figure.first() - 1))
                || sentence.isWord(figure.first() - 1, "as")
                        && sentence.at(figure.first() - 2)
                                .filter(t ->
                                        t.tag().startsWith("JJ") && !t.lemma().equals("many"))
                                .isPresent();
        boolean ofMany =
                sentence.isWord(figure.last() + 1, "of") && figure.value().equals(BigDecimal.ONE);
        return named || listed || ofMany;
    }

    /** "the two countries", "the two questions": nothing is said about how many there are, unless it is said which. */
    private boolean isUncounted(Figure figure, int last) {
        if (figure.value().compareTo(TWO) != 0) {
            return false;
        }
        boolean definite = sentence.at(figure.first() - 1)
                .filter(t -> t.tag().equals("DT")
                        || t.tag().equals("PRP$")
                        || t.tag().equals("POS"))
                .isPresent();
        return sentence.tokens().subList(last + 1, Math.min(sentence.size(), last + FARTHEST_NOUN)).stream()
                .filter(Token::isNoun)
                .findFirst()
                .filter(noun -> definite
                        ? sentence.child(noun, "acl", "nmod").isEmpty() || lists.has(WordList.UNCOUNTED, noun.lemma())
                        : lists.has(WordList.STATES, noun.lemma()))
                .isPresent();
    }

    private String word(int index) {
        return sentence.at(index).map(t -> t.word().toLowerCase(Locale.ROOT)).orElse("");
    }
}
