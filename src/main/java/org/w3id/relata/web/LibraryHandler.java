package org.w3id.relata.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of browser libraries, at {@code /assets/lib/<name>/<version>/<path>}; what is there never changes. */
final class LibraryHandler implements Handler {
    static final String PATH = "/assets/lib/";

    private static final Pattern FILE =
            Pattern.compile("([a-z_-]+)/([0-9.]+)/((?:[a-z0-9-]+/)*[a-z0-9.-]+\\.([a-z]+))");

    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript;charset=utf-8", "css", "text/css;charset=utf-8", "png", "image/png");

    @Override
    public void handle(Exchange exchange) throws IOException {
        Matcher file = FILE.matcher(exchange.path().substring(PATH.length()));
        String resource = !file.matches()
                ? null
                : Library.of(file.group(1), file.group(2), file.group(3))
                        .map(library -> library.resource(file.group(3)))
                        .orElse(null);
        try (InputStream in = resource == null ? null : LibraryHandler.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw Problem.notFound("There is nothing at " + exchange.path() + ".");
            }
            exchange.keepForGood();
            exchange.send(200, TYPES.get(file.group(4)), in.readAllBytes());
        }
    }
}
