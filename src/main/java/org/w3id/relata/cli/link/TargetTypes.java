package org.w3id.relata.cli.link;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;

/** What the kinds of things are called by targets: {@code ontology/link/types.tsv}. */
final class TargetTypes {
    private final Map<List<String>, TabRow> rows = new HashMap<>();

    private TargetTypes() {}

    /**
     * Reads the table.
     *
     * @throws org.w3id.relata.text.UserError where it is broken
     */
    static TargetTypes read(Path ontology) {
        TargetTypes types = new TargetTypes();
        Path file = ontology.resolve("link/types.tsv");
        for (TabRow row :
                TabTable.read(file, "id", "space", "kind", "type", "country").rows()) {
            types.rows.put(List.of(row.required("space"), row.required("kind")), row);
        }
        return types;
    }

    /** The type of a kind where identifiers begin so. */
    Optional<String> type(String space, String kind) {
        return cell(space, kind, "type");
    }

    /** The property that leads to the country of something of a kind. */
    Optional<String> country(String space, String kind) {
        return cell(space, kind, "country");
    }

    private Optional<String> cell(String space, String kind, String column) {
        return Optional.ofNullable(rows.get(List.of(space, kind)))
                .map(row -> row.text(column))
                .filter(cell -> !cell.isEmpty());
    }
}
