package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** What is left of a sentence when everything reported is taken away, clause by clause. */
final class OwnVoice {
    private static final int SHORTEST_RUN = 3;

    private final Sentence sentence;

    OwnVoice(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * The clauses, and before each the relative clauses in it with the nouns they belong to.
     *
     * @param covered what is reported, reporting clauses included
     */
    List<Range> units(List<Range> covered, boolean withRelatives) {
        List<Range> found = new ArrayList<>();
        for (Range run : runs(covered)) {
            for (Range unit : Units.split(sentence, run)) {
                if (withRelatives) {
                    relatives(unit).stream().filter(r -> !r.equals(unit)).forEach(found::add);
                }
                found.add(unit);
            }
        }
        return found;
    }

    /** The relative clauses in the words that say who speaks: "Togo, which has no navy, said …". */
    List<Range> besides(Range matrix) {
        return relatives(matrix).stream()
                .filter(clause -> sentence.tokens().subList(clause.first(), clause.last()).stream()
                        .anyMatch(t -> t.word().equals(",")))
                .toList();
    }

    private List<Range> runs(List<Range> covered) {
        List<Range> runs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= sentence.size(); i++) {
            int at = i;
            boolean free = i < sentence.size() && covered.stream().noneMatch(c -> c.contains(at));
            if (free && start < 0) {
                start = i;
            } else if (!free && start >= 0) {
                Range run = Trimming.trim(sentence, new Range(start, i - 1));
                if (run.length() >= SHORTEST_RUN) {
                    runs.add(run);
                }
                start = -1;
            }
        }
        return runs;
    }

    private List<Range> relatives(Range unit) {
        List<Range> found = new ArrayList<>();
        for (int i = unit.first(); i <= unit.last(); i++) {
            Token token = sentence.get(i);
            boolean predicate = token.isVerb() || sentence.child(token, "cop").isPresent();
            if (token.relation().equals("acl:relcl") && predicate && unit.contains(token.head())) {
                List<Token> clause = sentence.subtree(token, t -> !unit.contains(t.index()));
                Phrase noun = Phrase.of(sentence, sentence.get(token.head()));
                Range range = new Range(
                        Math.max(unit.first(), noun.first()),
                        clause.get(clause.size() - 1).index());
                if (range.length() < unit.length()) {
                    found.add(Trimming.trim(sentence, range));
                }
            }
        }
        return found;
    }
}
