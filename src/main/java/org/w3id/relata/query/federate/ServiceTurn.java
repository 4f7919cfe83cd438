package org.w3id.relata.query.federate;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;

/** One query's turn to ask elsewhere; it ends with the query. */
public final class ServiceTurn implements AutoCloseable {
    private final Federation federation;
    private final Runnable end;
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();

    /** @param end gives the turn back */
    ServiceTurn(Federation federation, Runnable end) {
        this.federation = federation;
        this.end = end;
    }

    /** The turn of a query that asks nothing elsewhere. */
    public static ServiceTurn forNothing() {
        return new ServiceTurn(Federation.none(), () -> {});
    }

    /** Has a query ask its SERVICEs here, and nowhere by ARQ itself. */
    public QueryExecBuilder applyTo(QueryExecBuilder query) {
        return query.set(ARQConstants.registryServiceExecutors, registry()).set(ARQ.httpServiceAllowed, false);
    }

    /** The same for the query that a context is for. */
    public void applyTo(Context context) {
        context.set(ARQConstants.registryServiceExecutors, registry());
        context.set(ARQ.httpServiceAllowed, false);
    }

    /** With nobody else to hand on to. */
    private ServiceExecutorRegistry registry() {
        return new ServiceExecutorRegistry()
                .addBulkLink((service, input, execution, others) -> rows(service, input, execution));
    }

    private QueryIterator rows(OpService service, QueryIterator input, ExecutionContext execution) {
        ServiceTarget target = federation.hosts().target(service.getService());
        AtomicBoolean signal = execution.getCancelSignal();
        BooleanSupplier stopped = () -> ended.get() || signal != null && signal.get();
        return new BatchedRows(service, input, execution, query -> call(target, query, stopped), federation.limits());
    }

    private List<Binding> call(ServiceTarget target, Query query, BooleanSupplier stopped) {
        int most = federation.limits().calls();
        if (calls.incrementAndGet() > most) {
            throw new ServiceFailure(
                    ServiceFailure.Kind.TOO_MUCH,
                    "the query would ask " + target.host() + " and others more than " + most + " times",
                    "ask for less before SERVICE, and put OPTIONAL and EXISTS inside of it: around it they ask once for each row");
        }
        return new ReceivedRows(target.host(), federation.limits().rows())
                .of(federation.client(target).ask(target, query, stopped));
    }

    @Override
    public void close() {
        if (ended.compareAndSet(false, true)) {
            end.run();
        }
    }
}
