package org.w3id.relata.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.RDFOutput;

/** Writes answers in a format for machines; the stream is flushed and stays open. */
record AnswerWriter(AnswerFormat format, OutputStream out) {
    void write(RowSet rows) {
        ResultSet resultSet = ResultSet.adapt(rows);
        if (format == AnswerFormat.TTL) {
            RDFDataMgr.write(out, RDFOutput.encodeAsModel(resultSet), RDFFormat.TURTLE_PRETTY);
        } else {
            ResultSetMgr.write(out, resultSet, lang());
        }
        flush();
    }

    void write(boolean answer) {
        if (format == AnswerFormat.TTL) {
            RDFDataMgr.write(out, RDFOutput.encodeAsModel(answer), RDFFormat.TURTLE_PRETTY);
        } else {
            ResultSetMgr.write(out, answer, lang());
        }
        flush();
    }

    void write(Graph graph) {
        switch (format) {
            case JSON -> RDFDataMgr.write(out, graph, RDFFormat.JSONLD);
            case XML -> RDFDataMgr.write(out, graph, RDFFormat.RDFXML_PLAIN);
            case TTL -> RDFDataMgr.write(out, graph, RDFFormat.TURTLE_PRETTY);
            case CSV, TSV, TABLE -> ResultSetMgr.write(out, ResultSet.adapt(rows(Answer.of(graph))), lang());
        }
        flush();
    }

    private Lang lang() {
        return switch (format) {
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
            case TTL, TABLE -> throw new IllegalArgumentException("not a format of result sets: " + format);
        };
    }

    private static RowSet rows(Answer answer) {
        List<Var> columns = answer.columns().stream().map(Var::alloc).toList();
        return RowSetStream.create(
                columns,
                answer.rows().stream().map(row -> binding(columns, row)).iterator());
    }

    private static Binding binding(List<Var> columns, List<Node> row) {
        var builder = BindingFactory.builder();
        for (int i = 0; i < columns.size(); i++) {
            builder.add(columns.get(i), row.get(i));
        }
        return builder.build();
    }

    private void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
