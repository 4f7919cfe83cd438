package org.w3id.relata.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.relata.text.IriPath;
import org.w3id.relata.text.TextSpan;
import org.w3id.relata.text.UserError;

/**
 * The IRIs of the data: {@code {base}id/{kind}/…}, in ASCII. Paths are given as plain text; whatever is neither a
 * slash nor unreserved in RFC 3986 (section 2.3) is percent-encoded.
 *
 * @param base an absolute http or https IRI that ends with a slash
 */
public record Iris(String base) {
    /** Segments that mean something else in an IRI (RFC 3986, section 3.3). */
    private static final Pattern DOTS = Pattern.compile("(?:^|/)\\.{1,2}(?:/|$)");

    private static final Pattern BASE = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`?#]+/");

    /** @throws UserError where the base is not such an IRI */
    public Iris {
        if (!BASE.matcher(base).matches() || foreign(base).isEmpty()) {
            throw UserError.usage(
                    "“" + base + "” cannot be the base of the data",
                    "give an absolute http or https IRI that ends with a slash, such as " + Namespaces.DEFAULT_BASE);
        }
    }

    /** IRIs under the default base. */
    public static Iris standard() {
        return new Iris(Namespaces.DEFAULT_BASE);
    }

    /** {@code {base}id/{path}}; the path as in {@code Entity.path()}. */
    public Node id(String path) {
        return NodeFactory.createURI(base + "id/" + encode(path));
    }

    public Node document(String key) {
        return id("document/" + key);
    }

    public Node text(String key) {
        return id("document/" + key + "/text");
    }

    public Node claim(String key, String claim) {
        return id("claim/" + key + "/" + claim);
    }

    public Node span(String key, TextSpan span) {
        return id("span/" + key + "/" + span.start() + "-" + span.end());
    }

    public Node mention(String key, TextSpan span) {
        return id("mention/" + key + "/" + span.start() + "-" + span.end());
    }

    /** A version of the dataset. */
    public Node version(String version) {
        return id("version/" + version);
    }

    /** The named graph of a document. */
    public Node documentGraph(String key) {
        return id("graph/document/" + key);
    }

    /** The named graph of the whole dataset's gazetteer, ontology, lexicon, links, disputes or dataset. */
    public Node graph(String name) {
        return id("graph/" + name);
    }

    /** An IRI without the base: {@code id/state/russia}; as it is where it does not begin with the base. */
    public String relative(Node iri) {
        return iri.getURI().startsWith(base) ? iri.getURI().substring(base.length()) : iri.getURI();
    }

    /** The lexicon row that a rule names: {@code reporting/say}. */
    public static Node rule(String rule) {
        return NodeFactory.createURI(Namespaces.LEXICON + encode(rule));
    }

    /** The concept of a manner of speaking, by the lemma of its verb. */
    public static Node manner(String lemma) {
        return NodeFactory.createURI(Namespaces.LEXICON + "manner/" + encode(slug(lemma)));
    }

    /** An IRI of somebody else, where the text is one that can be published as it stands. */
    public static Optional<Node> foreign(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null && uri.toASCIIString().equals(text)
                    ? Optional.of(NodeFactory.createURI(text))
                    : Optional.empty();
        } catch (URISyntaxException notAnIri) {
            return Optional.empty();
        }
    }

    /** A label as a part of a path: letters and digits in lower case, and hyphens. */
    public static String slug(String label) {
        return label.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String encode(String path) {
        if (DOTS.matcher(path).find()) {
            throw new UserError("nothing can be called “.” or “..”: " + path, "rename the file");
        }
        return IriPath.encode(path);
    }
}
