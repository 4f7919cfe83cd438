package org.w3id.relata.query.federate;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.eclipse.jetty.client.FormRequestContent;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.w3id.relata.text.Installation;

/**
 * Sends queries to endpoints (SPARQL 1.1 Protocol, by POST of a form). It follows no redirect, keeps no cookie, has no
 * credentials, uses no proxy, and looks at the addresses of a host before it connects.
 */
final class EndpointClient implements AutoCloseable {
    private static final String ACCEPTED = "application/sparql-results+json, application/sparql-results+xml;q=0.9";
    private static final long LOOK_MILLIS = 50;
    private static final int MOST_THREADS = 16;
    private static final int LONGEST_HEADERS = 32 * 1024;

    private final HttpClient client;
    private final ServiceLimits limits;

    /** @param good the addresses that may be connected to */
    EndpointClient(NameLookup lookup, Predicate<InetAddress> good, Route route, ServiceLimits limits) {
        this.limits = limits;
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
        threads.setName("service");
        threads.setDaemon(true);
        client = new HttpClient();
        client.setExecutor(threads);
        client.setSocketAddressResolver(new CheckedResolver(lookup, good, route, threads));
        client.setFollowRedirects(false);
        client.setHttpCookieStore(new HttpCookieStore.Empty());
        client.setConnectTimeout(limits.time().toMillis());
        client.setIdleTimeout(limits.time().toMillis());
        client.setMaxConnectionsPerDestination(limits.atOnce());
        client.setMaxResponseHeadersSize(LONGEST_HEADERS);
        client.setUserAgentField(new HttpField(
                HttpHeader.USER_AGENT, "Relata/" + Installation.version() + " (https://w3id.org/relata/)"));
        try {
            client.start();
        } catch (Exception e) {
            throw new IllegalStateException("the client for other endpoints does not start", e);
        }
        // What Jetty would do by itself: follow, log in, go on after 100.
        client.getProtocolHandlers().clear();
    }

    /**
     * Asks and waits for the whole answer.
     *
     * @param stopped whether nobody waits any more
     * @throws ServiceFailure where there is none within the limits
     * @throws QueryCancelledException where nobody waits any more
     */
    Reception.Received ask(ServiceTarget target, Query query, BooleanSupplier stopped) {
        Fields form = new Fields();
        form.put("query", query.toString());
        Request request = request(target.address(), form);
        Reception reception = new Reception(target.host(), limits.bytes());
        request.send(reception);
        long end = System.nanoTime() + limits.time().toNanos();
        while (true) {
            try {
                return reception.received().get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (stopped.getAsBoolean()) {
                    request.abort(new CancellationException("nobody waits any more"));
                    throw new QueryCancelledException();
                }
                if (System.nanoTime() - end > 0) {
                    request.abort(e);
                    throw tooSlow(target.host(), limits.time());
                }
            } catch (ExecutionException e) {
                throw failure(target.host(), e.getCause());
            } catch (InterruptedException e) {
                request.abort(e);
                Thread.currentThread().interrupt();
                throw new QueryCancelledException();
            }
        }
    }

    private Request request(URI address, Fields form) {
        return client.POST(address)
                .headers(headers -> headers.put(HttpHeader.ACCEPT, ACCEPTED))
                .body(new FormRequestContent(form, StandardCharsets.UTF_8));
    }

    private ServiceFailure failure(String host, Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof ServiceFailure failure) {
                return failure;
            }
            if (one instanceof UnknownHostException) {
                return ServiceFailure.failed(host, "has no address");
            }
            if (one instanceof TimeoutException) {
                return tooSlow(host, limits.time());
            }
        }
        return ServiceFailure.failed(host, "cannot be reached, or has broken off");
    }

    private static ServiceFailure tooSlow(String host, Duration time) {
        return new ServiceFailure(
                ServiceFailure.Kind.TOO_SLOW,
                "the endpoint at " + host + " has not answered within " + time.toSeconds() + " seconds",
                "ask for less in SERVICE, or try again later");
    }

    @Override
    public void close() {
        try {
            client.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the client for other endpoints does not stop", e);
        }
    }
}
