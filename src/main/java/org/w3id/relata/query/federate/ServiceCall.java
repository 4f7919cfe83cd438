package org.w3id.relata.query.federate;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;

/** Sends one query to the far end of a SERVICE. */
@FunctionalInterface
interface ServiceCall {
    /** @throws ServiceFailure where there is no answer */
    List<Binding> rows(Query query);
}
