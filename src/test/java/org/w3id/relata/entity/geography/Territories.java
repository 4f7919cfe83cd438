package org.w3id.relata.entity.geography;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;

/**
 * Which of our things others mean by a name or by a code: what they have apart from its state, or call otherwise than we do.
 *
 * @param byName the path of the thing, by the name at Natural Earth, folded
 * @param byCode the path of the thing, by the code of ISO 3166-1 that GeoNames uses
 */
record Territories(Map<String, String> byName, Map<String, String> byCode) {
    static Territories read(Whereabouts gazetteer) {
        Map<String, String> byName = new HashMap<>();
        Map<String, String> byCode = new HashMap<>();
        gazetteer.paths("state").forEach(path -> {
            TabRow row = gazetteer.rows().get(path);
            Whereabouts.names(row).forEach(name -> byName.put(FoldedName.of(name), path));
            byCode.put(row.text("iso2"), path);
        });
        for (TabRow row : TabTable.read(Path.of("src/test/resources/geography/territories.tsv"), "code", "thing")
                .rows()) {
            byName.put(FoldedName.of(row.text("name")), row.text("thing"));
            byCode.put(row.text("code"), row.text("thing"));
        }
        byCode.remove("");
        return new Territories(byName, byCode);
    }

    /** What a country of Natural Earth is here; its own name where we have nothing that it is. */
    String thing(DrawnCountry country) {
        return byName.getOrDefault(FoldedName.of(country.name()), country.name());
    }
}
