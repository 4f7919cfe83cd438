package org.w3id.relata.cli.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.relata.query.reconcile.Candidate;
import org.w3id.relata.text.IriPath;

/**
 * An entity that a link is looked for.
 *
 * @param entity what is known of it
 * @param country by what IRIs its country is linked elsewhere; empty where there is none or it is unknown
 */
record Wanted(Candidate entity, Set<String> country) {
    Wanted {
        country = Set.copyOf(country);
    }

    /** Its path below {@code id/}, as plain text. */
    String path() {
        return IriPath.decode(entity.id());
    }

    /** The first part of its path. */
    String kind() {
        return path().substring(0, path().indexOf('/'));
    }

    /**
     * What its country is called where identifiers begin so, without that beginning; empty where several states claim it,
     * since which of them is right is not for us to say.
     */
    Optional<String> country(String space) {
        List<String> there =
                country.stream().filter(iri -> iri.startsWith(space)).toList();
        return there.size() == 1 ? Optional.of(there.get(0).substring(space.length())) : Optional.empty();
    }
}
