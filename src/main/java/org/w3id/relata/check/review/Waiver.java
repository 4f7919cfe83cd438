package org.w3id.relata.check.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;

/**
 * A finding that is let pass, and why.
 *
 * @param finding the id of a finding; or check and node ({@code oops-p08/State}), which is all that the check says of it; or a
 *     check, which is all that it finds, now and later
 * @param reason never empty
 * @param author who decided
 * @param expires the last day on which it holds
 * @param place file and line
 */
public record Waiver(String finding, String reason, String author, LocalDate expires, String place) {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{8}");

    /**
     * Reads the table; there are no waivers where it is not there.
     *
     * @param name how findings call the file
     * @throws org.w3id.relata.text.UserError with file and line where a row is broken or has no reason
     */
    public static List<Waiver> read(Path file, String name) {
        if (!Files.exists(file)) {
            return List.of();
        }
        return TabTable.read(file, "finding", "reason", "author", "expires").rows().stream()
                .map(row -> new Waiver(
                        row.id(),
                        row.required("reason"),
                        row.required("author"),
                        date(row, "expires"),
                        name + ":" + row.line()))
                .toList();
    }

    static LocalDate date(TabRow row, String column) {
        try {
            return LocalDate.parse(row.required(column));
        } catch (DateTimeParseException e) {
            throw row.error("“" + row.text(column) + "” is no date", "write it as 2027-01-31");
        }
    }

    boolean fits(String id) {
        return id.equals(finding)
                || finding.equals(check()) && id.startsWith(finding + "/")
                || id.startsWith(finding + "/")
                        && DIGEST.matcher(id.substring(finding.length() + 1)).matches();
    }

    boolean holdsOn(LocalDate day) {
        return !day.isAfter(expires);
    }

    /** The check that it is about. */
    String check() {
        return finding.split("/", 2)[0];
    }
}
