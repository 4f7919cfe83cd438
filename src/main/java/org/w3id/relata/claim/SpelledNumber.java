package org.w3id.relata.claim;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.w3id.relata.claim.Figures.Figure;
import org.w3id.relata.language.Sentence;

/** Reads numbers in words on from their first word: "twenty-five", "one hundred and fifty", "two and a half thousand". */
final class SpelledNumber {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final NumberWords numbers;
    private final Sentence sentence;

    SpelledNumber(NumberWords numbers, Sentence sentence) {
        this.numbers = numbers;
        this.sentence = sentence;
    }

    /**
     * The number that begins at a word.
     *
     * @param first the index of the word
     * @param value what the word is worth
     */
    Figure from(int first, BigDecimal value) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = value;
        int last = first;
        while (true) {
            Optional<BigDecimal> scale = numbers.scale(word(last + 1));
            if (scale.isPresent()) {
                BigDecimal product = (current.signum() == 0 ? BigDecimal.ONE : current).multiply(scale.get());
                boolean closes = scale.get().compareTo(THOUSAND) >= 0;
                total = closes ? total.add(product) : total;
                current = closes ? BigDecimal.ZERO : product;
                last++;
                continue;
            }
            if (sentence.areWords(last + 1, "and", "a", "half")) {
                current = current.add(HALF);
                last += 3;
                continue;
            }
            boolean joined =
                    sentence.isWord(last + 1, "-") || sentence.isWord(last + 1, "and") && isRound(current, total);
            int at = joined ? last + 2 : last + 1;
            Optional<BigDecimal> next = numbers.number(word(at));
            BigDecimal before = current;
            // "between one hundred and two hundred": another number.
            boolean another = sentence.isWord(last + 1, "and")
                    && numbers.scale(word(at + 1)).isPresent();
            if (next.isEmpty() || another || !continues(before, total, next.get())) {
                break;
            }
            current = current.add(next.get());
            last = at;
        }
        return new Figure(total.add(current), first, last, false);
    }

    /** Whether hundreds or thousands are told, behind which "and" may go on. */
    private static boolean isRound(BigDecimal current, BigDecimal total) {
        return current.signum() > 0 && current.remainder(HUNDRED).signum() == 0
                || current.signum() == 0 && total.signum() > 0;
    }

    /** "twenty-five", "one hundred fifty", "two thousand three": smaller than the last place that is told. */
    private static boolean continues(BigDecimal current, BigDecimal total, BigDecimal next) {
        if (current.signum() == 0) {
            return total.signum() > 0;
        }
        BigDecimal tens = current.remainder(HUNDRED);
        boolean unit = tens.compareTo(BigDecimal.valueOf(20)) >= 0
                && tens.remainder(BigDecimal.TEN).signum() == 0
                && next.compareTo(BigDecimal.TEN) < 0;
        return unit || tens.signum() == 0 && next.compareTo(HUNDRED) < 0;
    }

    private String word(int index) {
        return sentence.at(index).map(t -> t.word().toLowerCase(Locale.ROOT)).orElse("");
    }
}
