package org.w3id.relata.query.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A thing that a name may stand for.
 *
 * @param id what names it once and for all, such as {@code state/belarus}
 * @param label what it is called
 * @param aliases what else it is called
 * @param standIns what is said for it and is not its name: for a state its adjectives, its capital, its government's seat
 * @param translations what it is called in other languages
 * @param kind what it is
 * @param note what tells it from others of its name, for people: {@code air base, Germany}
 * @param identifiers what others identify it by, such as {@code Q184} or {@code BLR}
 * @param context what else is known of it, by property: each of the values is one way to say it
 * @param known whether it was put down by an editor, with names that were looked up; else some text only mentions it
 * @param mentions how often it is spoken of; only decides between things that are equally likely
 */
public record Candidate(
        String id,
        String label,
        List<String> aliases,
        List<String> standIns,
        Set<String> translations,
        String kind,
        String note,
        Set<String> identifiers,
        Map<String, Set<String>> context,
        boolean known,
        int mentions) {
    public Candidate {
        aliases = List.copyOf(aliases);
        standIns = List.copyOf(standIns);
        translations = Set.copyOf(translations);
        identifiers = Set.copyOf(identifiers);
        context = Map.copyOf(context);
    }

    /** Something known of which there is no more than names. */
    public static Candidate named(String id, String label, List<String> aliases, String kind) {
        return new Candidate(id, label, aliases, List.of(), Set.of(), kind, "", Set.of(), Map.of(), true, 0);
    }
}
