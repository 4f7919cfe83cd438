package org.w3id.relata.entity.geography;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.relata.entity.mapping.Mapping;
import org.w3id.relata.entity.mapping.MappingSet;
import org.w3id.relata.text.TabRow;

/** Compares accepted links to GeoNames with what GeoNames says of the same number. */
record GeoNamesFindings(Whereabouts gazetteer, Territories territories, GeoNames geoNames) {
    private static final String NAMESPACE = "https://sws.geonames.org/";

    /** The links to GeoNames among those of a set. */
    static List<Mapping> links(MappingSet links) {
        return links.accepted().stream()
                .filter(link -> link.object().startsWith(NAMESPACE))
                .toList();
    }

    /** What is wrong, a line each. */
    List<String> of(MappingSet links) {
        return links(links).stream().flatMap(link -> finding(link).stream()).toList();
    }

    private Optional<String> finding(Mapping link) {
        TabRow row = gazetteer.rows().get(link.subject());
        GeoNames.City city =
                geoNames.city(link.object().substring(NAMESPACE.length()).replaceFirst("/$", ""));
        if (row == null) {
            return Optional.of(link.subject() + " is in no table");
        }
        if (city == null) {
            return Optional.of(link.subject() + ": " + link.object() + " does not exist");
        }
        if (!sameName(row, link, city)) {
            return Optional.of(link.subject() + ": " + link.object() + " is called " + city.name());
        }
        Set<String> drawnAs = gazetteer.drawnAs(link.subject());
        return drawnAs.contains(territories.byCode().getOrDefault(city.country(), ""))
                ? Optional.empty()
                : Optional.of(link.subject() + ": " + link.object() + " is in " + city.country());
    }

    /** Where it is called otherwise there, the link says how, and so that somebody saw it. */
    private static boolean sameName(TabRow row, Mapping link, GeoNames.City city) {
        Set<String> ours = Whereabouts.names(row).stream().map(FoldedName::of).collect(Collectors.toSet());
        return link.objectLabel().equals(city.name())
                || Stream.of(city.name(), city.otherName()).map(FoldedName::of).anyMatch(ours::contains);
    }
}
