package org.w3id.relata.query.federate;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/** Reads the rows of an answer. */
record ReceivedRows(String host, int most) {
    /** @throws ServiceFailure where they cannot be read, or are too many */
    List<Binding> of(Reception.Received received) {
        try {
            return read(received);
        } catch (ServiceFailure e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw ServiceFailure.failed(host, "has answered with something that cannot be read as a SPARQL result");
        }
    }

    private List<Binding> read(Reception.Received received) {
        RowSet rowSet = RowSetReader.createReader(received.format())
                .read(new ByteArrayInputStream(received.bytes()), Context.create());
        List<Binding> rows = new ArrayList<>();
        while (rowSet.hasNext()) {
            if (rows.size() == most) {
                throw ServiceFailure.failed(host, "has answered with more than " + most + " rows");
            }
            rows.add(rowSet.next());
        }
        return rows;
    }
}
