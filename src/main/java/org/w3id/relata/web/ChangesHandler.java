package org.w3id.relata.web;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.store.release.Release;

/**
 * The claims that came and went as JSON, the oldest first: {@code since} is a version or a time, which is itself left out, and
 * whoever asks with the version that an answer names gets what has happened since.
 */
final class ChangesHandler implements Handler {
    static final String PATH = "/changes.json";

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final int USUAL = 100;
    private static final int MOST = 1_000;
    private static final int MOST_LEFT_OUT = 999_999_999;

    private final Site site;

    ChangesHandler(Site site) {
        this.site = site;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        int offset = number(exchange, "offset", 0, 0, MOST_LEFT_OUT);
        int limit = number(exchange, "limit", USUAL, 1, MOST);
        @Nullable String since = exchange.parameter("since");
        Predicate<Release> wanted = since == null ? release -> true : since(since);
        ChangeLog log = new ChangeLog(site.releases());
        int total = log.count(wanted);
        List<ChangeLog.Entry> entries = log.oldest(wanted, offset, limit);
        JsonObject json = new JsonObject();
        Optional<Release> current = site.releases().current();
        current.ifPresent(release -> {
            json.addProperty("version", release.version());
            json.addProperty("issued", release.issued().toString());
        });
        if (since != null) {
            json.addProperty("since", since);
        }
        json.addProperty("total", total);
        json.addProperty("offset", offset);
        json.addProperty("limit", limit);
        if (entries.size() == limit && offset + limit < total) {
            String next = PATH + "?" + (since == null ? "" : "since=" + encode(since) + "&") + "limit=" + limit
                    + "&offset=" + (offset + limit);
            json.addProperty("next", exchange.serverUrl() + next);
            exchange.link(next, "next");
        }
        JsonArray changes = new JsonArray();
        entries.forEach(entry -> changes.add(change(entry)));
        json.add("changes", changes);
        exchange.link(ChangesFeed.PATH, "alternate", ChangesFeed.TYPE);
        exchange.send(200, "application/json", GSON.toJson(json));
    }

    private static JsonObject change(ChangeLog.Entry entry) {
        JsonObject change = GSON.toJsonTree(entry.change()).getAsJsonObject();
        change.addProperty("version", entry.release().version());
        change.addProperty("issued", entry.when().toString());
        return change;
    }

    /** What came after a version or a time. */
    private Predicate<Release> since(String since) {
        if (since.matches("[0-9a-f]{16}")) {
            int number = site.releases()
                    .version(since)
                    .map(Release::number)
                    .orElseThrow(() -> Problem.notFound("There was no version " + since + " of the data here."));
            return release -> release.number() > number;
        }
        Instant time = time(since);
        return release -> release.issued().isAfter(time);
    }

    private static Instant time(String since) {
        try {
            // A plus that stands for itself in an address is a blank when it arrives.
            return since.contains("T")
                    ? OffsetDateTime.parse(since.replace(' ', '+')).toInstant()
                    : LocalDate.parse(since).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw Problem.badRequest("\"" + since + "\" is neither a version of the data nor a time: write"
                    + " 2024-03-06T08:00:00Z, 2024-03-06 or the 16 digits of a version.");
        }
    }

    private static int number(Exchange exchange, String name, int usual, int least, int most) {
        @Nullable String number = exchange.parameter(name);
        if (number == null) {
            return usual;
        }
        int value = number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : -1;
        if (value < least || value > most) {
            throw Problem.badRequest("\"" + number + "\" is no " + name + " here: write a whole number from " + least
                    + " to " + most + ".");
        }
        return value;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
