package org.w3id.relata.query.federate;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;

/** Lets queries ask other endpoints, as far as that is allowed. */
public final class Federation implements AutoCloseable {
    private final ServiceHosts hosts;
    private final ServiceLimits limits;
    private final NameLookup lookup;
    private final Route route;
    private final Semaphore turns;
    private @Nullable EndpointClient open;
    private @Nullable EndpointClient own;

    /** @param hosts the only ones that are asked */
    public Federation(ServiceHosts hosts) {
        this(hosts, ServiceLimits.USUAL, name -> List.of(InetAddress.getAllByName(name)), InetSocketAddress::new);
    }

    Federation(ServiceHosts hosts, ServiceLimits limits, NameLookup lookup, Route route) {
        this.hosts = hosts;
        this.limits = limits;
        this.lookup = lookup;
        this.route = route;
        this.turns = new Semaphore(limits.atOnce());
    }

    /** No other endpoint is asked. */
    public static Federation none() {
        return new Federation(ServiceHosts.NONE);
    }

    /** The hosts that may be asked. */
    public ServiceHosts hosts() {
        return hosts;
    }

    /** How much may be asked. */
    public ServiceLimits limits() {
        return limits;
    }

    /**
     * Lets a query run, after a look at all that it would ask; the turn is to be closed when the query has ended.
     *
     * @throws ServiceFailure where it names what must not be asked, or too many ask elsewhere at the moment
     */
    public ServiceTurn turn(Query query) {
        List<Node> services = FederatedParts.of(query).services();
        services.forEach(hosts::target);
        if (services.isEmpty()) {
            return new ServiceTurn(this, () -> {});
        }
        if (!turns.tryAcquire()) {
            throw new ServiceFailure(
                    ServiceFailure.Kind.BUSY,
                    "there are too many queries with SERVICE at the moment",
                    "try again in a moment");
        }
        return new ServiceTurn(this, turns::release);
    }

    /** What the operator has written may be in the own network; what a query writes never is. */
    synchronized EndpointClient client(ServiceTarget target) {
        if (target.chosen()) {
            if (own == null) {
                own = new EndpointClient(
                        name -> List.of(InetAddress.getAllByName(name)),
                        address -> true,
                        InetSocketAddress::new,
                        limits);
            }
            return own;
        }
        if (open == null) {
            open = new EndpointClient(lookup, PublicAddresses::contain, route, limits);
        }
        return open;
    }

    @Override
    public synchronized void close() {
        if (own != null) {
            own.close();
            own = null;
        }
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
