package org.w3id.relata.claim;

import java.math.BigDecimal;
import java.util.Optional;
import org.w3id.relata.claim.Figures.Figure;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;
import org.w3id.relata.language.WordLists;

/** Numbers from one to another: "between 1,000 and 2,000", "3,000-5,000", "two or three", "three to five thousand". */
final class NumberRanges {
    private final WordLists lists;
    private final NumberWords numbers;
    private final Sentence sentence;
    private final Figures figures;

    NumberRanges(Lexicon lexicon, Sentence sentence) {
        this.lists = lexicon.words();
        this.numbers = lexicon.numbers();
        this.sentence = sentence;
        this.figures = new Figures(numbers, sentence);
    }

    /** The number or the range that begins at a token of a clause, as its first number. */
    Optional<NumberRange> at(int index, Range range) {
        Optional<Figure> lower = figures.at(index).filter(figure -> figure.last() <= range.last());
        return lower.map(figure -> upper(figure)
                .filter(upper -> upper.last() <= range.last())
                .map(upper -> joined(figure, upper))
                .orElse(new NumberRange(figure, null, figure.first())));
    }

    private Optional<Figure> upper(Figure lower) {
        int next = lower.last() + 1;
        boolean between = sentence.isWord(lower.first() - 1, "between") && sentence.isWord(next, "and");
        boolean to = sentence.isWord(next, "to") || sentence.isWord(next, "–") || sentence.isWord(next, "-");
        boolean or = sentence.isWord(next, "or") && lower.last() == lower.first();
        int at = sentence.at(next + 1)
                        .filter(t -> numbers.currency(t.word()).isPresent())
                        .isPresent()
                ? next + 2
                : next + 1;
        return between || to || or
                ? figures.at(at).filter(upper -> !upper.vague() && isLarger(lower, upper))
                : Optional.empty();
    }

    private static boolean isLarger(Figure lower, Figure upper) {
        return lower.value().compareTo(upper.value()) < 0;
    }

    private NumberRange joined(Figure lower, Figure upper) {
        boolean led = sentence.isWord(lower.first() - 1, "between") || sentence.isWord(lower.first() - 1, "from");
        int first = led ? lower.first() - 1 : lower.first();
        boolean reached = sentence.isWord(lower.first() - 1, "from") && isReached(lower);
        // "raised it from 3,000 to 5,000" says how many there are then.
        return reached
                ? new NumberRange(new Figure(upper.value(), upper.first(), upper.last(), false), null, first)
                : new NumberRange(scaled(lower, upper), upper, first);
    }

    private boolean isReached(Figure figure) {
        Token up = sentence.get(figure.first());
        while (up.head() >= 0 && !up.isVerb()) {
            up = sentence.get(up.head());
        }
        return lists.has(WordList.REACHING, up.lemma());
    }

    /** The first of "three to five thousand" is in thousands as well. */
    private Figure scaled(Figure lower, Figure upper) {
        Token last = sentence.get(upper.last());
        Optional<BigDecimal> scale = lower.first() == lower.last() && upper.last() > upper.first()
                ? numbers.scale(last.lemma())
                : Optional.empty();
        return scale.filter(s -> lower.value().compareTo(s) < 0)
                .map(s -> new Figure(lower.value().multiply(s), lower.first(), lower.last(), false))
                .orElse(lower);
    }
}
