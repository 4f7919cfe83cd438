package org.w3id.relata.query.federate;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * The hosts that queries may ask.
 *
 * @param hosts none for no federation at all
 */
public record ServiceHosts(List<AllowedHost> hosts) {
    /** No other endpoint is asked. */
    public static final ServiceHosts NONE = new ServiceHosts(List.of());

    private static final int LONGEST_IN_MESSAGE = 200;

    public ServiceHosts {
        hosts = List.copyOf(hosts);
    }

    /** Whether a host of that name may be asked. */
    public boolean allow(String name) {
        return named(name).isPresent();
    }

    /** Whether none may be asked. */
    public boolean isEmpty() {
        return hosts.isEmpty();
    }

    /** Their names in a row: "dbpedia.org, query.wikidata.org". */
    public String inWords() {
        return hosts.stream().map(AllowedHost::name).sorted().collect(Collectors.joining(", "));
    }

    /**
     * The host that a SERVICE names, in lower case; empty where it is none that may ever be allowed: a variable, an address in
     * numbers, another scheme, another port, somebody's name before the host.
     */
    public static Optional<String> hostOf(Node service) {
        return Optional.of(service)
                .filter(Node::isURI)
                .flatMap(ServiceHosts::address)
                .map(URI::getHost);
    }

    /**
     * What a SERVICE asks.
     *
     * @throws ServiceFailure where that is not allowed
     */
    ServiceTarget target(Node service) {
        if (isEmpty()) {
            throw notAllowed(
                    "this endpoint answers from its own data only: SERVICE is switched off",
                    "its operator can allow a host by name, as in --service-host query.wikidata.org");
        }
        if (!service.isURI()) {
            throw notAllowed(
                    "SERVICE names no endpoint but a variable", "write the address of the endpoint: " + inWords());
        }
        URI address = address(service)
                .orElseThrow(() -> notAllowed(
                        "SERVICE <" + shortened(service.getURI()) + "> cannot be asked",
                        "name an endpoint by http or https, the host by its name and without a port: " + inWords()));
        AllowedHost host = named(address.getHost())
                .orElseThrow(() -> notAllowed(
                        "this server does not ask " + address.getHost(),
                        "it asks " + inWords() + "; its operator can allow others with --service-host"));
        URI mirror = host.mirror();
        return new ServiceTarget(host.name(), mirror == null ? address : mirror, mirror != null);
    }

    private Optional<AllowedHost> named(String name) {
        return hosts.stream().filter(host -> host.name().equals(name)).findFirst();
    }

    /** The address with its host in lower case. */
    private static Optional<URI> address(Node service) {
        try {
            URI iri = new URI(service.getURI()).parseServerAuthority();
            String scheme = String.valueOf(iri.getScheme()).toLowerCase(Locale.ROOT);
            String host = String.valueOf(iri.getHost()).toLowerCase(Locale.ROOT);
            if (!Arrays.asList("http", "https").contains(scheme)
                    || !AllowedHost.isName(host)
                    || iri.getRawUserInfo() != null
                    || iri.getRawFragment() != null
                    || !isUsual(iri.getPort(), scheme)) {
                return Optional.empty();
            }
            String rest = (iri.getRawPath().isEmpty() ? "/" : iri.getRawPath())
                    + (iri.getRawQuery() == null ? "" : "?" + iri.getRawQuery());
            return Optional.of(new URI(scheme + "://" + host + rest));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isUsual(int port, String scheme) {
        return port == -1 || port == (scheme.equals("https") ? 443 : 80);
    }

    private static String shortened(String iri) {
        return iri.length() <= LONGEST_IN_MESSAGE ? iri : iri.substring(0, LONGEST_IN_MESSAGE) + "…";
    }

    private static ServiceFailure notAllowed(String message, String remedy) {
        return new ServiceFailure(ServiceFailure.Kind.NOT_ALLOWED, message, remedy);
    }
}
