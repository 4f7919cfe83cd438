package org.w3id.relata.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Finds the names of the gazetteer in a sentence, the longest from each position. */
public final class NameFinder {
    private final Gazetteer gazetteer;

    public NameFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The matches in order; none overlaps another. */
    public List<NameMatch> find(Sentence sentence) {
        List<NameMatch> matches = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            NameMatch match = longest(sentence, i);
            if (match == null) {
                i++;
            } else {
                matches.add(match);
                i = match.last() + 1;
            }
        }
        return matches;
    }

    private @Nullable NameMatch longest(Sentence sentence, int first) {
        NameMatch found = null;
        List<String> parts = new ArrayList<>();
        for (int i = first; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            List<String> more = token.tag().equals("POS") ? List.of() : Names.parts(token.word());
            if (more.isEmpty() && (i == first || !joins(token))) {
                break;
            }
            parts.addAll(more);
            if (more.isEmpty()) {
                continue;
            }
            boolean capital = Character.isUpperCase(sentence.get(first).word().codePointAt(0))
                    || token.word().chars().anyMatch(Character::isUpperCase);
            List<Gazetteer.Entry> entries = gazetteer.entries(parts).stream()
                    .filter(entry -> capital || !entry.capitalised())
                    .toList();
            if (!entries.isEmpty()) {
                found = new NameMatch(first, i, entries);
            }
            if (!gazetteer.isPrefix(parts)) {
                break;
            }
        }
        return found == null ? singular(sentence, first) : found;
    }

    /** Common nouns of the equipment table are also met in the plural. */
    private @Nullable NameMatch singular(Sentence sentence, int first) {
        Token token = sentence.get(first);
        if (!token.tag().equals("NNS") && !token.tag().equals("NNPS")) {
            return null;
        }
        List<Gazetteer.Entry> entries = gazetteer.entries(Names.parts(token.lemma())).stream()
                .filter(entry -> entry.use() == Gazetteer.Use.NAME)
                .filter(entry -> !entry.capitalised()
                        || Character.isUpperCase(token.word().codePointAt(0)))
                .filter(entry -> entry.entity().kind() == Kind.EQUIPMENT)
                .toList();
        return entries.isEmpty() ? null : new NameMatch(first, first, entries);
    }

    private static boolean joins(Token token) {
        return token.word().equals("-")
                || token.word().equals("–")
                || token.word().equals("/")
                || token.tag().equals("POS");
    }
}
