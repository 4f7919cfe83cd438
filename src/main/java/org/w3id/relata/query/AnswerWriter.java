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
import org.jspecify.annotations.Nullable;

/** Writes answers in a format for machines; the stream is flushed and stays open. */
public record AnswerWriter(AnswerFormat format, OutputStream out) {
    /** Writes the rows of an answer that is in memory. */
    public void write(Answer answer) {
        write(rows(answer));
    }

    /** Writes rows as they come. */
    public void write(RowSet rows) {
        switch (format) {
            case XLSX -> new Spreadsheet(out).write(rows);
            case TTL -> RDFDataMgr.write(out, RDFOutput.encodeAsModel(ResultSet.adapt(rows)), RDFFormat.TURTLE_PRETTY);
            case CSV, TSV, JSON, XML, TABLE -> ResultSetMgr.write(out, ResultSet.adapt(rows), lang());
        }
        flush();
    }

    /** Writes the answer to a yes-or-no question. */
    public void write(boolean answer) {
        switch (format) {
            case XLSX -> new Spreadsheet(out).write(rows(Answer.of(answer)));
            case TTL -> RDFDataMgr.write(out, RDFOutput.encodeAsModel(answer), RDFFormat.TURTLE_PRETTY);
            case CSV, TSV, JSON, XML, TABLE -> ResultSetMgr.write(out, answer, lang());
        }
        flush();
    }

    void write(Graph graph) {
        switch (format) {
            case XLSX -> new Spreadsheet(out).write(rows(Answer.of(graph)));
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
            case TTL, TABLE, XLSX -> throw new IllegalArgumentException("not a format of result sets: " + format);
        };
    }

    private static RowSet rows(Answer answer) {
        List<Var> columns = answer.columns().stream().map(Var::alloc).toList();
        return RowSetStream.create(
                columns,
                answer.rows().stream().map(row -> binding(columns, row)).iterator());
    }

    private static Binding binding(List<Var> columns, List<@Nullable Node> row) {
        var builder = BindingFactory.builder();
        for (int i = 0; i < columns.size(); i++) {
            Node term = row.get(i);
            if (term != null) {
                builder.add(columns.get(i), term);
            }
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
