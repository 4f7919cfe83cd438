package org.w3id.relata.store.dispute;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/**
 * Independent voices: claims that go back to one origin are one. Who is copied from whom matters more than how many say
 * it (Dong, Berti-Equille and Srivastava 2009, "Integrating conflicting data: the role of source dependence").
 *
 * <ol>
 *   <li>Claims with a source in common, or with the same words from no named source, are one voice; so is what is joined
 *       to them in turn.
 *   <li>A voice whose every source has passed on the content from somebody else on the same side adds nothing: its
 *       claims belong to that other voice.
 * </ol>
 */
final class Voices {
    private Voices() {}

    /** The voices of one side, each with at least one claim, in the order of their first claims. */
    static List<List<Speech>> of(Collection<Speech> side) {
        List<List<Speech>> voices = joined(side);
        List<List<Speech>> independent = new ArrayList<>(voices);
        for (List<Speech> voice : voices) {
            independent.stream()
                    .filter(other -> other != voice && voice.stream().allMatch(speech -> repeatsOneOf(speech, other)))
                    .findFirst()
                    .ifPresent(origin -> {
                        origin.addAll(voice);
                        independent.remove(voice);
                    });
        }
        return independent;
    }

    private static boolean repeatsOneOf(Speech speech, List<Speech> voice) {
        return voice.stream().anyMatch(speech::repeats);
    }

    private static List<List<Speech>> joined(Collection<Speech> side) {
        List<Speech> left = new ArrayList<>(side);
        List<List<Speech>> voices = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Speech> voice = new ArrayList<>();
            Deque<Speech> same = new ArrayDeque<>(List.of(left.remove(0)));
            while (!same.isEmpty()) {
                Speech one = same.pop();
                voice.add(one);
                List<Speech> more = left.stream().filter(one::sharesOrigin).toList();
                left.removeAll(more);
                same.addAll(more);
            }
            voices.add(voice);
        }
        return voices;
    }
}
