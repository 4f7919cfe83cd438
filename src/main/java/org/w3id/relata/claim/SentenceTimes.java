package org.w3id.relata.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Sentence;

/** Finds the times of one sentence after the other, and remembers which was named last. */
final class SentenceTimes {
    /** In sentences: how long "that year" may refer to a time. */
    private static final int NEAR = 3;

    private final Lexicon lexicon;
    private final DatedEntries days;
    private @Nullable TimePeriod anchor;
    private int anchored;
    private int anchorBlock;

    /** @param days what relative expressions are resolved against */
    SentenceTimes(Lexicon lexicon, DatedEntries days) {
        this.lexicon = lexicon;
        this.days = days;
    }

    /**
     * The times of the next sentence, in the order of its words.
     *
     * @param number how many sentences come before it
     */
    List<TimeMention> next(Sentence sentence, int number) {
        TimeWords words = new TimeWords(sentence, lexicon.words());
        Figures figures = new Figures(lexicon.numbers(), sentence);
        List<TimeMention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            TimeMention mention = words.mayBegin(i) ? at(words, figures, i, number) : null;
            if (mention != null) {
                if (!words.isDateline(mention.words())) {
                    found.add(mention);
                }
                i = mention.words().last();
                if (mention.period() != null) {
                    anchor = mention.period();
                    anchored = number;
                    anchorBlock = sentence.block();
                }
            }
        }
        return found;
    }

    private @Nullable TimeMention at(TimeWords words, Figures figures, int i, int number) {
        Sentence sentence = words.sentence();
        boolean near = number - anchored <= NEAR;
        boolean narrative = number - anchored <= 1 && sentence.block() == anchorBlock;
        Reckoning reckoning = new Reckoning(days.of(sentence), anchor, near, narrative, tense(words, i));
        TimeReader reader = new TimeReader(words, figures, reckoning);
        TimeValue range = new TimeRanges(words, reckoning, reader).at(i);
        TimeValue value = range != null ? range : reader.at(i);
        return value == null ? null : mention(words, i, value, range != null);
    }

    /** What has lasted since a time began is past, whatever the verb's form. */
    private Tense tense(TimeWords words, int i) {
        boolean since = words.is(i - 1, "since") || words.is(i - 2, "since");
        return since ? Tense.PAST : Tense.of(words.sentence(), lexicon.words(), i, i);
    }

    private TimeMention mention(TimeWords words, int first, TimeValue value, boolean range) {
        TimeBounds bounds = new TimeBounds(words);
        TimeBounds.Bound bound = bounds.of(first, value.last(), range && words.is(first, "between", "from"));
        Sentence sentence = words.sentence();
        Range tokens = new Range(bound.first(), bound.last());
        var span = sentence.span(tokens.first(), tokens.last());
        boolean beside = words.is(first - 1, "before", "after") && words.unit(first - 2) != null;
        // "two days before 3 May" is another day.
        TimePeriod period = beside ? null : value.period();
        TimePeriod told = days.of(sentence);
        boolean byDay = value.relative() && period != null && told != null;
        @Nullable LocalDate against = byDay && told.from() instanceof LocalDate day ? day : null;
        if (period == null) {
            return new TimeMention(tokens, new StatedTime(span, null, null, null, null), null);
        }
        String from = period.from().toString();
        String to = (bounds.isBefore(bound) ? period.from() : period.to()).toString();
        StatedTime stated =
                switch (bound.kind()) {
                    case POINT -> new StatedTime(span, period.edtf(), from, to, against);
                    case BEGIN -> new StatedTime(span, from + "/..", from, null, against);
                    case END -> new StatedTime(span, "../" + to, null, to, against);
                };
        return new TimeMention(tokens, stated, period);
    }
}
