package org.w3id.relata.store.release;

import java.io.OutputStream;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.writer.WriterStreamRDFBlocks;
import org.apache.jena.sparql.util.Context;

/** Writes TriG in which blank nodes keep their names, so that those of several graphs can stand in one file. */
final class TrigBlocks extends WriterStreamRDFBlocks {
    TrigBlocks(OutputStream out) {
        super(out, new Context());
        fmt = new NodeFormatterTTL(null, pMap, NodeToLabel.createBNodeByLabelEncoded());
    }
}
