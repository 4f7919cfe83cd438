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
            List<Gazetteer.Entry> known = gazetteer.entries(parts);
            List<Gazetteer.Entry> entries = (known.isEmpty() ? things(inSingular(parts, more, token)) : known)
                    .stream().filter(entry -> capital || !entry.capitalised()).toList();
            if (!entries.isEmpty()) {
                found = new NameMatch(first, i, entries);
            }
            if (!gazetteer.isPrefix(parts)) {
                break;
            }
        }
        return found;
    }

    /** The same parts with the last word in the singular: "MQ-9 Reapers"; none where it is no plural. */
    private static List<String> inSingular(List<String> parts, List<String> last, Token token) {
        if (!token.tag().equals("NNS") && !token.tag().equals("NNPS")) {
            return List.of();
        }
        List<String> singular = new ArrayList<>(parts.subList(0, parts.size() - last.size()));
        singular.addAll(Names.parts(token.lemma()));
        return singular;
    }

    /** Of equipment there may be many. */
    private List<Gazetteer.Entry> things(List<String> parts) {
        return gazetteer.entries(parts).stream()
                .filter(entry ->
                        entry.use() == Gazetteer.Use.NAME && entry.entity().kind() == Kind.EQUIPMENT)
                .toList();
    }

    private static boolean joins(Token token) {
        return token.word().equals("-")
                || token.word().equals("–")
                || token.word().equals("/")
                || token.tag().equals("POS");
    }
}
