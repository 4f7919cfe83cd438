package org.w3id.relata.check.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.w3id.relata.text.TabTable;

/**
 * That somebody looked at what no program can judge.
 *
 * @param check what was looked at
 * @param author who did
 * @param version of the ontology: {@code 1.0.0}
 * @param remark what was seen
 * @param place file and line
 */
public record SignOff(String check, String author, LocalDate date, String version, String remark, String place) {
    /**
     * Reads the table; nothing is signed off where it is not there.
     *
     * @param name how findings call the file
     * @throws org.w3id.relata.text.UserError with file and line where a row is broken
     */
    public static List<SignOff> read(Path file, String name) {
        if (!Files.exists(file)) {
            return List.of();
        }
        return TabTable.read(file, "check", "author", "date", "version", "remark").rows().stream()
                .map(row -> new SignOff(
                        row.id(),
                        row.required("author"),
                        Waiver.date(row, "date"),
                        row.required("version"),
                        row.required("remark"),
                        name + ":" + row.line()))
                .toList();
    }

    /** Whether it is for the same major and minor version. */
    boolean isFor(String present) {
        return line(version).equals(line(present));
    }

    private static String line(String version) {
        String[] parts = version.split("\\.", 3);
        return parts.length < 2 ? version : parts[0] + "." + parts[1];
    }
}
