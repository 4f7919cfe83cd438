package org.w3id.relata.check.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells many pairs in few words. Four or more of which each is paired with each are one group; of the rest, what one term is
 * paired with is told together.
 */
final class PairGroups {
    private static final int GROUP = 4;
    private static final int SHOWN = 4;
    private final SortedMap<String, SortedSet<String>> partners = new TreeMap<>();

    /**
     * @param subject what is told about
     * @param others what it is paired with; empty where the subject is a group
     */
    record Told(String subject, String others) {}

    void add(String one, String other) {
        partners.computeIfAbsent(one, name -> new TreeSet<>()).add(other);
        partners.computeIfAbsent(other, name -> new TreeSet<>()).add(one);
    }

    /** All pairs, each once; none is left afterwards. */
    List<Told> take() {
        List<Told> told = new ArrayList<>();
        while (!partners.isEmpty()) {
            String most = partners.keySet().stream().min(byNumber()).orElseThrow();
            SortedSet<String> group = groupAround(most);
            if (group.size() >= GROUP) {
                told.add(new Told(shown(group), ""));
                group.forEach(one -> group.forEach(other -> remove(one, other)));
            } else {
                SortedSet<String> others = new TreeSet<>(partners.get(most));
                told.add(new Told(most, shown(others)));
                others.forEach(other -> remove(most, other));
            }
        }
        return told;
    }

    private Comparator<String> byNumber() {
        return Comparator.comparingInt((String name) -> -partners.get(name).size())
                .thenComparing(Comparator.naturalOrder());
    }

    private SortedSet<String> groupAround(String most) {
        SortedSet<String> group = new TreeSet<>(List.of(most));
        partners.get(most).stream().sorted(byNumber()).forEach(other -> {
            if (partners.get(other).containsAll(group)) {
                group.add(other);
            }
        });
        return group;
    }

    private void remove(String one, String other) {
        for (String name : List.of(one, other)) {
            SortedSet<String> left = partners.get(name);
            if (left != null) {
                left.remove(name.equals(one) ? other : one);
                if (left.isEmpty()) {
                    partners.remove(name);
                }
            }
        }
    }

    private static String shown(SortedSet<String> names) {
        int more = names.size() - SHOWN;
        return more <= 1
                ? String.join(", ", names)
                : String.join(", ", names.stream().limit(SHOWN).toList()) + " and " + more + " more";
    }
}
