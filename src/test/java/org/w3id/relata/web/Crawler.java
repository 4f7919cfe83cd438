package org.w3id.relata.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes through every page of a server from the first one on, by every link there is: in pages, headers, the sitemap and the
 * feed. Links that lead elsewhere are not followed; our IRIs are, to this server.
 */
final class Crawler {
    private static final Pattern IN_PAGES = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");
    private static final Pattern IN_SITEMAPS = Pattern.compile("<loc>([^<]*)</loc>");
    private static final Pattern IN_ROBOTS = Pattern.compile("Sitemap: (\\S+)");
    private static final Pattern IN_HEADERS = Pattern.compile("<([^>]*)>; rel=");

    /** A query of the tests that takes all the time it is given. */
    private static final Pattern EXPENSIVE = Pattern.compile(".*/queries/expensive.*");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final String server;
    private final Set<String> seen = new LinkedHashSet<>();
    private final Deque<Link> open = new ArrayDeque<>();
    private final List<String> broken = new ArrayList<>();
    private final List<String> bare = new ArrayList<>();

    /** @param from where the link stands */
    private record Link(String from, String to) {}

    /** @param server its address, without a slash at the end */
    Crawler(String server) {
        this.server = server;
    }

    /** Follows every link, and gives those that lead to nothing. */
    List<String> crawl(String... starts) {
        for (String start : starts) {
            found("(start)", start);
        }
        while (!open.isEmpty()) {
            visit(open.remove());
        }
        return broken;
    }

    /** What the pages lack that every page needs. */
    List<String> bare() {
        return bare;
    }

    /** Every address that was asked for. */
    Set<String> seen() {
        return seen;
    }

    private void visit(Link link) {
        HttpResponse<String> response = get(link.to());
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (response.statusCode() >= 400) {
            broken.add(response.statusCode() + " " + link.to() + " in " + link.from());
            return;
        }
        if (response.statusCode() >= 300) {
            found(link.to(), response.headers().firstValue("Location").orElseThrow());
        }
        response.headers().allValues("Link").forEach(header -> each(IN_HEADERS, header, to -> found(link.to(), to)));
        if (type.startsWith("text/html")) {
            PageBasics.missing(response.body()).forEach(what -> bare.add(link.to() + " lacks " + what));
        }
        if (type.startsWith("text/html") || type.contains("atom+xml")) {
            // What a page says to search engines and shows as text leads nowhere by itself.
            String page = response.body().replaceAll("(?s)<script.*?</script>", "");
            each(IN_PAGES, page, to -> found(link.to(), to));
        } else if (type.startsWith("application/xml")) {
            each(IN_SITEMAPS, response.body(), to -> found(link.to(), to));
        } else if (type.startsWith("text/plain")) {
            each(IN_ROBOTS, response.body(), to -> found(link.to(), to));
        }
    }

    private static void each(Pattern pattern, String text, Consumer<String> use) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            use.accept(matcher.group(1)
                    .replace("&#34;", "\"")
                    .replace("&#39;", "'")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&"));
        }
    }

    private void found(String from, String link) {
        if (EXPENSIVE.matcher(link).matches() || EXPENSIVE.matcher(from).matches()) {
            return;
        }
        String to = link.replaceFirst("#.*", "");
        if (to.startsWith(SampleServer.BASE)) {
            to = server + "/" + to.substring(SampleServer.BASE.length());
        }
        if (to.startsWith("?")) {
            to = from.replaceFirst("\\?.*", "") + to;
        }
        boolean here = to.startsWith("/") && !to.startsWith("//");
        String address = here ? server + to : to;
        if (address.startsWith(server + "/") && seen.add(address)) {
            open.add(new Link(from, address));
        }
    }

    private HttpResponse<String> get(String address) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Accept", "text/html, */*;q=0.1")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
