package org.w3id.relata.check.review;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.check.Severity;

/**
 * A finding in the ledger.
 *
 * @param id check, name of the node and, of several about it, a digest of what tells them apart, parted by slashes; the same
 *     as long as the finding is
 * @param check what found it
 * @param node the IRI of what it is about, or a description of what has none
 * @param place file, with {@code :line} where a line is known
 * @param waiver why it is let pass; null where it is not
 */
public record LedgerFinding(
        String id, Check check, String node, String message, String remedy, String place, @Nullable Waiver waiver)
        implements Comparable<LedgerFinding> {
    private static final Comparator<LedgerFinding> ORDER = Comparator.<LedgerFinding, Severity>comparing(
                    finding -> finding.check().severity())
            .thenComparing(LedgerFinding::id)
            .thenComparing(LedgerFinding::message)
            .thenComparing(LedgerFinding::place);

    public Severity severity() {
        return check.severity();
    }

    public boolean isWaived() {
        return waiver != null;
    }

    /** Whether the review fails because of it. */
    public boolean fails() {
        return severity() == Severity.ERROR || (severity() == Severity.WARNING && !isWaived());
    }

    LedgerFinding waivedBy(Waiver reason) {
        return new LedgerFinding(id, check, node, message, remedy, place, reason);
    }

    /** The gravest first, then by id. */
    @Override
    public int compareTo(LedgerFinding other) {
        return ORDER.compare(this, other);
    }
}
