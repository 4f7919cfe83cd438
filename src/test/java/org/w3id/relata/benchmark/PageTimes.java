package org.w3id.relata.benchmark;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Measures the pages of a store by kind: of each kind those with the most claims, and others at random places. The median of
 * a page's requests counts, with a warm server; the first request is told beside it. Run by {@code benchmarks/pages}.
 */
public final class PageTimes {
    private static final int REQUESTS = 15;
    private static final int HEAVY = 8;
    private static final int OTHERS = 12;
    private static final double MOST_MILLISECONDS = 50;
    private static final int MOST_BYTES = 200_000;
    private static final String BASE = "https://w3id.org/relata/id/";

    /** The heaviest of a kind first; the others come in the order of their IRIs, which are hashes or names. */
    private static final Map<String, String> KINDS = kinds();

    private final HttpClient client = HttpClient.newHttpClient();
    private final RunningServer server;
    private boolean slowOrLarge;

    private PageTimes(RunningServer server) {
        this.server = server;
    }

    private record Timed(String path, double first, double median, int bytes) {}

    /** @param args the folder of a store */
    public static void main(String[] args) throws IOException, InterruptedException {
        boolean slowOrLarge;
        try (RunningServer server = RunningServer.start(args[0])) {
            server.awaitAnswer("health");
            PageTimes times = new PageTimes(server);
            times.run();
            slowOrLarge = times.slowOrLarge;
        }
        if (slowOrLarge) {
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        System.out.printf(
                "%-14s %6s %12s %12s %12s %12s   %s%n",
                "pages of",
                "pages",
                "median, ms",
                "slowest, ms",
                "first, ms",
                "largest, KB",
                "slowest and largest page");
        show("site", timed(List.of("", "queries", "search?q=bel", "changes", "quality", "dump/", "api", "sparql")));
        for (Map.Entry<String, String> kind : KINDS.entrySet()) {
            show(kind.getKey(), timed(pages(kind.getValue())));
        }
        show("query", timed(pagesOfQueries()));
    }

    private void show(String kind, List<Timed> pages) {
        double[] medians = pages.stream().mapToDouble(Timed::median).sorted().toArray();
        Timed slowest = pages.stream()
                .max((a, b) -> Double.compare(a.median(), b.median()))
                .orElseThrow();
        Timed largest = pages.stream()
                .max((a, b) -> Integer.compare(a.bytes(), b.bytes()))
                .orElseThrow();
        double first = pages.stream().mapToDouble(Timed::first).max().orElse(0);
        System.out.printf(
                Locale.ROOT,
                "%-14s %6d %12.1f %12.1f %12.1f %12.1f   %s %s%n",
                kind,
                pages.size(),
                medians[medians.length / 2],
                slowest.median(),
                first,
                largest.bytes() / 1000.0,
                slowest.path(),
                largest.path());
        slowOrLarge |= slowest.median() > MOST_MILLISECONDS || largest.bytes() > MOST_BYTES;
    }

    private List<Timed> timed(List<String> paths) throws IOException, InterruptedException {
        List<Timed> pages = new ArrayList<>();
        for (String path : paths) {
            double[] milliseconds = new double[REQUESTS];
            int bytes = 0;
            for (int i = 0; i < REQUESTS; i++) {
                HttpRequest request = HttpRequest.newBuilder(server.uri(path))
                        .header("Accept", "text/html")
                        .build();
                long start = System.nanoTime();
                HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
                milliseconds[i] = (System.nanoTime() - start) / 1e6;
                if (response.statusCode() != 200) {
                    throw new IOException(path + ": " + response.statusCode());
                }
                bytes = response.body().length;
            }
            double first = milliseconds[0];
            Arrays.sort(milliseconds);
            pages.add(new Timed("/" + path, first, milliseconds[REQUESTS / 2], bytes));
        }
        return pages;
    }

    /** Those with most claims, and others spread over the rest. */
    private List<String> pages(String pattern) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>();
        String query = "PREFIX relata: <https://w3id.org/relata/ontology/> SELECT ?page (COUNT(*) AS ?weight) WHERE { "
                + pattern + " } GROUP BY ?page ORDER BY DESC(?weight) ?page";
        String address = "sparql?format=json&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        for (JsonElement row : JsonParser.parseString(body(address))
                .getAsJsonObject()
                .getAsJsonObject("results")
                .getAsJsonArray("bindings")) {
            String iri =
                    row.getAsJsonObject().getAsJsonObject("page").get("value").getAsString();
            if (iri.startsWith(BASE)) {
                all.add("page/" + iri.substring(BASE.length()));
            }
        }
        int heavy = Math.min(HEAVY, all.size());
        int rest = all.size() - heavy;
        int others = Math.min(OTHERS, rest);
        List<String> chosen = new ArrayList<>(all.subList(0, heavy));
        IntStream.range(0, others)
                .mapToObj(i -> all.get(heavy + (int) ((long) i * rest / others)))
                .forEach(chosen::add);
        return chosen;
    }

    private List<String> pagesOfQueries() throws IOException, InterruptedException {
        List<String> pages = new ArrayList<>();
        for (JsonElement query : JsonParser.parseString(body("queries?format=json"))
                .getAsJsonObject()
                .getAsJsonArray("queries")) {
            pages.add("queries/" + query.getAsJsonObject().get("name").getAsString());
        }
        return pages;
    }

    private String body(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.uri(path))
                .header("Accept", "application/json, application/sparql-results+json")
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(path + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("document", "?claim relata:inDocument ?page . ?claim a relata:Claim");
        kinds.put("claim", "?page a relata:Claim ; relata:states/^relata:states ?other");
        kinds.put("entity about", "?claim relata:states/(relata:subject|relata:object) ?page . ?page a ?kind");
        kinds.put("entity by", "?claim relata:source ?page");
        kinds.put("proposition", "?claim relata:states ?page");
        kinds.put("dispute", "?page a relata:Dispute ; relata:affirmedBy|relata:deniedBy ?claim");
        return kinds;
    }
}
