package org.w3id.relata.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.claim.Figures.Figure;
import org.w3id.relata.claim.NumberBounds.Bound;
import org.w3id.relata.language.Sentence;

/** Finds the numbers of a sentence with their bounds and what they count. */
final class Numbers {
    private static final String MONEY = "US dollars";

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final Set<Integer> taken;
    private final Figures figures;

    /** @param taken indexes of tokens that belong to names and times and count nothing */
    Numbers(Lexicon lexicon, Sentence sentence, Set<Integer> taken) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.taken = Set.copyOf(taken);
        this.figures = new Figures(lexicon, sentence);
    }

    /** The first quantity of a clause. */
    Optional<Quantity> first(Range range) {
        for (int i = range.first(); i <= range.last(); i++) {
            Optional<Quantity> found = at(i, range);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Quantity> at(int index, Range range) {
        Optional<Figure> figure = taken.contains(index) ? Optional.empty() : figures.at(index);
        return figure.filter(f -> f.last() <= range.last()).flatMap(f -> quantity(f, range));
    }

    private Optional<Quantity> quantity(Figure figure, Range range) {
        Optional<Figure> upper = upper(figure).filter(u -> u.last() <= range.last());
        int last = upper.map(Figure::last).orElse(figure.last());
        boolean money = sentence.at(figure.first() - 1)
                .filter(t -> lexicon.numbersOf(NumberRow.Kind.CURRENCY).stream()
                        .anyMatch(row -> row.words().contains(t.lemma())))
                .isPresent();
        boolean led = upper.isPresent()
                && (sentence.isWord(figure.first() - 1, "between") || sentence.isWord(figure.first() - 1, "from"));
        int first = money || led ? figure.first() - 1 : figure.first();
        Optional<String> kind = money ? Optional.of(MONEY) : new CountedKind(sentence).behind(last, range);
        Bound bound = new NumberBounds(lexicon, sentence).of(first, last, range);
        BigDecimal most = upper.map(Figure::value).orElse(figure.value());
        @Nullable BigDecimal minimum = bound.upper() ? null : figure.value();
        @Nullable BigDecimal maximum = bound.upper() ? most : bound.lower() || figure.vague() ? null : most;
        return kind.map(words -> new Quantity(
                minimum, maximum, bound.approximate(), words, sentence.span(Math.min(bound.first(), first), last)));
    }

    /** The other end of "between 1,000 and 2,000" and "3,000 to 5,000". */
    private Optional<Figure> upper(Figure lower) {
        int next = lower.last() + 1;
        boolean between = sentence.isWord(lower.first() - 1, "between") && sentence.isWord(next, "and");
        boolean to = sentence.isWord(next, "to") || sentence.isWord(next, "–") || sentence.isWord(next, "-");
        return between || to ? figures.at(next + 1) : Optional.empty();
    }
}
