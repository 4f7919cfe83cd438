package org.w3id.relata.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;

/** The style sheet, scripts and the like, from the class path folder {@code web}. */
final class AssetHandler implements Handler {
    static final String PATH = "/assets/";

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "txt", "text/plain;charset=utf-8");

    /** The path of an asset, which changes with it, so that it can be kept for good. */
    static String versioned(String name) {
        return PATH + name + "?v=" + digest(name);
    }

    /** The first digits of the SHA-256 of an asset. */
    static String digest(String name) {
        try (InputStream in = AssetHandler.class.getResourceAsStream("/web/" + name)) {
            byte[] asset = Objects.requireNonNull(in, name).readAllBytes();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(asset);
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        String name = exchange.path().substring(PATH.length());
        String type = name.matches("[a-z-]+\\.[a-z]+") ? TYPES.get(name.substring(name.indexOf('.') + 1)) : null;
        if (type == null) {
            throw Problem.notFound("There is nothing at " + exchange.path() + ".");
        }
        try (InputStream in = AssetHandler.class.getResourceAsStream("/web/" + name)) {
            if (in == null) {
                throw Problem.notFound("There is nothing at " + exchange.path() + ".");
            }
            if (exchange.parameter("v") != null) {
                exchange.keepForGood();
            }
            exchange.send(200, type, in.readAllBytes());
        }
    }
}
