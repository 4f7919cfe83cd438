package org.w3id.relata.query.federate;

import java.util.Collections;
import java.util.Iterator;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/** The rows before a SERVICE joined with its answers, batch by batch, as they are asked for. */
final class BatchedRows extends QueryIter1 {
    private static final int MOST_ROWS_IN_BATCH = 10_000;

    private final RemotePattern pattern;
    private final ServiceCall call;
    private final ServiceLimits limits;
    private final boolean silent;
    private Iterator<Binding> current = Collections.emptyIterator();

    BatchedRows(
            OpService service, QueryIterator input, ExecutionContext context, ServiceCall call, ServiceLimits limits) {
        super(input, context);
        this.pattern = RemotePattern.of(service);
        this.call = call;
        this.limits = limits;
        this.silent = service.getSilent();
    }

    @Override
    protected boolean hasNextBinding() {
        while (!current.hasNext()) {
            Batch batch = nextBatch();
            if (batch.size() == 0) {
                return false;
            }
            current = answered(batch);
        }
        return true;
    }

    private Batch nextBatch() {
        Batch batch = new Batch(pattern);
        while (batch.questions() < limits.batch()
                && batch.size() < MOST_ROWS_IN_BATCH
                && getInput().hasNext()) {
            batch.add(getInput().next());
        }
        return batch;
    }

    private Iterator<Binding> answered(Batch batch) {
        try {
            return batch.joined(call, limits.rows() + 1L).iterator();
        } catch (ServiceFailure e) {
            if (silent && e.isPassedOver()) {
                return batch.alone().iterator();
            }
            throw e;
        }
    }

    @Override
    protected Binding moveToNextBinding() {
        return current.next();
    }

    @Override
    protected void requestSubCancel() {
        // The call looks at the query's signal.
    }

    @Override
    protected void closeSubIterator() {
        current = Collections.emptyIterator();
    }
}
