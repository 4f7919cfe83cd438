package org.w3id.relata.entity;

import java.util.List;

/**
 * Something that is talked about or that talks.
 *
 * @param path its IRI below {@code {base}id/}: {@code state/russia} for one of the gazetteer,
 *     {@code person/000_b7125e346f7bf7cb/anatoly-rabo} for one that is of a document only
 * @param kind its class
 * @param label the preferred English label
 * @param aliases other names it was met by in the document, or has in the gazetteer; sorted
 * @param linked whether it stands in the gazetteer
 * @param specific false for a description ("two US officials", "no Russian bases"): {@code relata:NonSpecific}
 * @param qualifiers paths of the entities that its description names by adjective, possessive or complement: the state
 *     of "Russian bases"; sorted
 */
public record Entity(
        String path,
        Kind kind,
        String label,
        List<String> aliases,
        boolean linked,
        boolean specific,
        List<String> qualifiers)
        implements Comparable<Entity> {
    public Entity {
        aliases = List.copyOf(aliases);
        qualifiers = List.copyOf(qualifiers);
    }

    /** The document itself as a speaker. */
    public static Entity document(String key) {
        return new Entity("document/" + key, Kind.DOCUMENT, "(document)", List.of(), false, true, List.of());
    }

    /** By path. */
    @Override
    public int compareTo(Entity other) {
        return path.compareTo(other.path);
    }
}
