package org.w3id.relata.check.review.published;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * Where a server has the things that have IRIs elsewhere.
 *
 * <p>A server that was named without a path has the paths of the IRIs; those of persistent addresses (w3id.org, purl.org)
 * without the first part, which only says whose they are. A server that was named with a path has the ontology there, and
 * beside it whatever has an IRI beside the ontology's.
 *
 * @param ontology the IRI of the ontology
 * @param server where it is published
 */
record Addresses(URI ontology, URI server) {
    private static final Pattern PERSISTENT =
            Pattern.compile("https?://(?:www\\.)?(?:w3id\\.org|purl\\.org|purl\\.obolibrary\\.org)/[^/#]+");
    private static final Pattern HOST = Pattern.compile("https?://[^/]+");

    /** An IRI that a server can be asked for; empty where it is none of the web, or is badly written. */
    static Optional<URI> uri(Node iri) {
        try {
            return Optional.of(iri.getURI())
                    .filter(words -> HOST.matcher(words).lookingAt())
                    .map(URI::create);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Where an IRI is to be asked for; empty where it is not this server's to answer for. */
    Optional<URI> of(URI iri) {
        String plain = withoutFragment(iri);
        if (isAt(server, iri)) {
            return Optional.of(URI.create(plain));
        }
        String base = base();
        if (!plain.startsWith(base)) {
            return Optional.empty();
        }
        String path = plain.substring(base.length());
        String there = withoutFragment(server);
        String root = hasPath() ? there.substring(0, there.lastIndexOf('/') + 1) : there.replaceFirst("/$", "");
        return Optional.of(URI.create(root + (path.isEmpty() && !hasPath() ? "/" : path)));
    }

    /** What IRIs begin with that this server answers for. */
    private String base() {
        String plain = withoutFragment(ontology);
        if (hasPath()) {
            return plain.substring(0, plain.lastIndexOf('/') + 1);
        }
        Matcher persistent = PERSISTENT.matcher(plain);
        Matcher host = HOST.matcher(plain);
        return persistent.lookingAt() ? persistent.group() : host.lookingAt() ? host.group() : plain;
    }

    private boolean hasPath() {
        return server.getPath() != null && server.getPath().length() > 1;
    }

    private static boolean isAt(URI server, URI iri) {
        return String.valueOf(server.getScheme()).equalsIgnoreCase(iri.getScheme())
                && String.valueOf(server.getRawAuthority()).equalsIgnoreCase(iri.getRawAuthority());
    }

    private static String withoutFragment(URI iri) {
        return iri.toString().replaceFirst("#.*$", "");
    }
}
