package org.w3id.relata.query.reconcile;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What countries and large cities are called in other languages: {@code Österreich}, {@code Warschau}. It is taken from the
 * Unicode CLDR, which comes with ICU; of cities it knows those that a time zone is named after.
 */
final class NamesAbroad {
    private static final List<ULocale> LANGUAGES = Stream.of(
                    ("ar az be bg bn bs ca cs da de el es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk km ko ky lt lv"
                                    + " mk mn ms mt my ne nl no pl ps pt ro ru sk sl sq sr sv sw tg th tk tr uk ur uz vi zh zh_TW")
                            .split(" "))
            .map(ULocale::new)
            .toList();

    /** The time zones by the English name of their city. */
    private final Map<String, String> zones = new HashMap<>();

    NamesAbroad() {
        TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
        for (String zone : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            String city = english.getExemplarLocationName(zone);
            if (city != null) {
                zones.put(city, zone);
            }
        }
    }

    /** @param code of a country, in two letters (ISO 3166-1) */
    Set<String> ofCountry(String code) {
        ULocale country = new ULocale("und", code);
        return LANGUAGES.stream()
                .map(country::getDisplayCountry)
                .filter(name -> !name.isBlank() && !name.equals(code))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param name in English
     * @param codes among which that of its country is
     */
    Set<String> ofCity(String name, Set<String> codes) {
        String zone = zones.get(name);
        if (zone == null || !codes.contains(TimeZone.getRegion(zone))) {
            return Set.of();
        }
        // ICU keeps what it has read.
        return LANGUAGES.stream()
                .map(TimeZoneNames::getInstance)
                .flatMap(language -> Stream.ofNullable(language.getExemplarLocationName(zone)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
