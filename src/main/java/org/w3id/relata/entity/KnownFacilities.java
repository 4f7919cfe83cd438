package org.w3id.relata.entity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;

/** Where the facilities of the gazetteer are and who runs them, for those that a text only describes. */
public final class KnownFacilities {
    private record Site(String path, String kind, String place, String state, String operator) {}

    private final List<Site> sites = new ArrayList<>();
    private final KindWords kinds;

    private KnownFacilities(KindWords kinds) {
        this.kinds = kinds;
    }

    /** Reads {@code facilities.tsv} of the gazetteer. */
    static KnownFacilities load(Path gazetteer, KindWords kinds) {
        KnownFacilities known = new KnownFacilities(kinds);
        for (TabRow row : TabTable.read(gazetteer.resolve("facilities.tsv"), "id", "kind", "place", "state", "operator")
                .rows()) {
            known.sites.add(new Site(
                    "facility/" + row.id(),
                    row.text("kind"),
                    "place/" + row.text("place"),
                    "state/" + row.text("state"),
                    "state/" + row.text("operator")));
        }
        return known;
    }

    /**
     * The path of the only one that fits.
     *
     * @param noun what it is called
     * @param where the place or state that it is in
     * @param operators who is said to run it; anybody where empty
     */
    Optional<String> only(String noun, Entity where, Collection<Entity> operators) {
        List<String> fitting = sites.stream()
                .filter(site -> kinds.fit(noun, site.kind()))
                .filter(site ->
                        site.place().equals(where.path()) || site.state().equals(where.path()))
                .filter(site -> operators.isEmpty()
                        || operators.stream().anyMatch(o -> site.operator().equals(o.path())))
                .map(Site::path)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Whether one is run by a state or lies in it. */
    boolean belongsTo(Entity facility, Entity state) {
        return sites.stream()
                .anyMatch(site -> site.path().equals(facility.path())
                        && (site.operator().equals(state.path()) || site.state().equals(state.path())));
    }

    /** Whether one lies in a place or a state. */
    boolean isIn(Entity facility, Entity where) {
        return sites.stream()
                .anyMatch(site -> site.path().equals(facility.path())
                        && (site.place().equals(where.path()) || site.state().equals(where.path())));
    }

    /** The path of the state that runs one. */
    Optional<String> operator(Entity facility) {
        return sites.stream()
                .filter(site -> site.path().equals(facility.path()))
                .map(Site::operator)
                .findFirst();
    }
}
