package org.w3id.relata.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.CannedQuery;

/** What people are told of the other endpoints that a canned query asks. */
record AskedHosts(Site site, CannedQuery query) {
    /** Those that this server does not ask. */
    List<String> refused() {
        return query.hosts().stream()
                .filter(host -> !site.federation().hosts().allow(host))
                .toList();
    }

    /** In a few words; empty where it asks none. */
    String inWords() {
        if (query.hosts().isEmpty()) {
            return "";
        }
        return "asks " + String.join(" and ", query.hosts()) + (refused().isEmpty() ? "" : ": not allowed here");
    }

    /** Why it cannot be answered here, and what would help; null where it can. */
    @Nullable
    String refusal() {
        List<String> refused = refused();
        if (refused.isEmpty()) {
            return null;
        }
        return "This server does not ask " + String.join(" and ", refused)
                + ", which the query needs. Its operator can allow that with --service-host "
                + String.join(" --service-host ", refused)
                + "; or run the query below somewhere else, with this server’s data beside it.";
    }
}
