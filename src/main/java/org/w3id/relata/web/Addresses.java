package org.w3id.relata.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.relata.rdf.Namespaces;

/**
 * Which IRI a path of the server stands for, and where the page of an IRI is.
 *
 * <p>{@code /id/x} is the thing {@code {base}id/x} and {@code /page/x} its page; the terms of the ontology and the rows of
 * the lexicon keep their own IRIs wherever the server runs, and have their pages under {@code /page/ontology/} and
 * {@code /page/lexicon/}.
 *
 * @param base what the IRIs of things begin with, such as {@code https://w3id.org/relata/}
 */
record Addresses(String base) {
    /** Where the ontology and the lexicon are published. */
    static final String PUBLISHED = Namespaces.DEFAULT_BASE;

    private static final String PAGE = "/page/";
    private static final List<String> FIXED = List.of("ontology", "lexicon");

    /**
     * The IRIs that a path below {@code /} may stand for, the likeliest first.
     *
     * @param path {@code id/…}, {@code ontology/…} or {@code lexicon/…}, percent-encoded as it was sent
     */
    List<Node> candidates(String path) {
        String start = FIXED.contains(firstPart(path)) ? PUBLISHED : base;
        Set<String> iris = new LinkedHashSet<>();
        iris.add(start + path);
        iris.add(start + decodeNonAscii(path));
        if (FIXED.contains(path.replaceAll("/$", ""))) {
            iris.add(start + path.replaceAll("/$", ""));
            iris.add(start + path.replaceAll("/$", "") + "/");
        }
        return iris.stream().map(NodeFactory::createURI).toList();
    }

    /** The path of things that a page is about: {@code person/x} is about {@code id/person/x}. */
    static String pathOfPage(String page) {
        return FIXED.contains(firstPart(page)) ? page : "id/" + page;
    }

    /** The page about a path of things. */
    static String pageOfPath(String path) {
        String page = path.startsWith("id/") ? path.substring("id/".length()) : path.replaceAll("/$", "");
        return PAGE + page;
    }

    /** The page about an IRI; empty where it is not ours. */
    Optional<String> page(Node node) {
        if (!node.isURI()) {
            return Optional.empty();
        }
        String iri = node.getURI();
        if (iri.startsWith(base + "id/")) {
            return Optional.of(pageOfPath(encodeNonAscii(iri.substring(base.length()))));
        }
        return iri.startsWith(PUBLISHED) && FIXED.contains(firstPart(iri.substring(PUBLISHED.length())))
                ? Optional.of(pageOfPath(encodeNonAscii(iri.substring(PUBLISHED.length()))))
                : Optional.empty();
    }

    /** What query parameters take for an IRI: {@code state/belarus}, or the whole where it is not below the base. */
    String value(Node node) {
        String start = base + "id/";
        return node.getURI().startsWith(start) ? node.getURI().substring(start.length()) : node.getURI();
    }

    private static String firstPart(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    private static String encodeNonAscii(String iri) {
        StringBuilder path = new StringBuilder();
        for (byte unit : iri.getBytes(StandardCharsets.UTF_8)) {
            if (unit < 0 || unit == '"' || unit == '\'' || unit == '?' || unit == '#') {
                path.append('%').append(String.format("%02X", unit & 0xff));
            } else {
                path.append((char) unit);
            }
        }
        return path.toString();
    }

    private static String decodeNonAscii(String path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] sent = path.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < sent.length; i++) {
            int octet = sent[i] == '%' && i + 2 < sent.length
                    ? Character.digit(sent[i + 1], 16) * 16 + Character.digit(sent[i + 2], 16)
                    : -1;
            boolean reserved = octet < 0x80 && octet != '\'';
            bytes.write(reserved ? sent[i] : octet);
            i += reserved ? 0 : 2;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
