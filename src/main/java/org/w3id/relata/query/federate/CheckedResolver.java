package org.w3id.relata.query.federate;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;

/**
 * Looks a name up once, looks at every address that it has, and hands exactly these on to be connected to, so that a name
 * cannot mean one thing when it is looked at and another when it is used.
 *
 * @param good the addresses that may be connected to; one that is not makes the whole name refused
 * @param executor looks up, which may take long
 */
record CheckedResolver(NameLookup lookup, Predicate<InetAddress> good, Route route, Executor executor)
        implements SocketAddressResolver {
    @Override
    public void resolve(String host, int port, Map<String, Object> context, Promise<List<InetSocketAddress>> promise) {
        executor.execute(() -> {
            List<InetSocketAddress> addresses;
            try {
                addresses = addresses(host, port);
            } catch (UnknownHostException | RuntimeException e) {
                promise.failed(e);
                return;
            }
            promise.succeeded(addresses);
        });
    }

    private List<InetSocketAddress> addresses(String host, int port) throws UnknownHostException {
        List<InetAddress> addresses = lookup.addressesOf(host);
        if (addresses.isEmpty()) {
            throw new UnknownHostException(host);
        }
        if (!addresses.stream().allMatch(good)) {
            throw new ServiceFailure(
                    ServiceFailure.Kind.NOT_ALLOWED,
                    "the endpoint at " + host
                            + " is not asked, because that name has an address that is not of the open Internet",
                    "leave this SERVICE out; an endpoint in the own network is named by the operator, as in --service-host "
                            + host + "=URL");
        }
        return addresses.stream().map(address -> route.to(address, port)).toList();
    }
}
