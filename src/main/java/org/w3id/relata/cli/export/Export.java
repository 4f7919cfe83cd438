package org.w3id.relata.cli.export;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.Answer;
import org.w3id.relata.query.QueryRun;
import org.w3id.relata.web.SchemaClaims;

/** What the data can be exported to. */
public enum Export {
    /** {@code claims.jsonld}: every claim as a {@code Claim} of schema.org. */
    schema {
        @Override
        public void write(QueryRun run, ExportFolder folder) {
            folder.write("claims.jsonld", out -> SchemaClaims.write(new ExportQuery("schema.rq").graph(run), out));
        }
    },
    /** {@code claims.csv} and {@code claims.csv-metadata.json}: CSV on the Web (Metadata Vocabulary for Tabular Data). */
    csvw {
        @Override
        public void write(QueryRun run, ExportFolder folder) {
            String metadata = ExportQuery.text("claims.csv-metadata.json");
            Answer answer = new ExportQuery("claims.rq").rows(run);
            folder.write("claims.csv", out -> table(columns(metadata), answer, out));
            folder.write("claims.csv-metadata.json", out -> out.write(metadata));
        }
    },
    /** {@code relays.graphml}: who passes on whose claims, and how many. */
    graphml {
        @Override
        public void write(QueryRun run, ExportFolder folder) {
            Answer answer = new ExportQuery("relays.rq").rows(run);
            folder.write("relays.graphml", out -> new GraphMl(out).write(answer));
        }
    },
    /** {@code entities/…csv}: a list of the things of each kind, as OpenRefine and spreadsheets take them. */
    openrefine {
        @Override
        public void write(QueryRun run, ExportFolder folder) {
            new EntityLists(new ExportQuery("entities.rq").rows(run)).write(folder);
        }
    };

    static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private static final Set<String> BY_LOCAL_NAME = Set.of("relation", "polarity", "certainty", "modality");

    /**
     * Writes the files of it.
     *
     * @param run asks the data
     * @throws org.w3id.relata.text.UserError where a file is there already, or cannot be written
     */
    public abstract void write(QueryRun run, ExportFolder folder);

    /** The names of the columns that the metadata of a table describes, in order. */
    static List<String> columns(String metadata) {
        JsonObject schema = JsonParser.parseString(metadata).getAsJsonObject().getAsJsonObject("tableSchema");
        List<String> columns = new ArrayList<>();
        for (JsonElement column : schema.getAsJsonArray("columns")) {
            columns.add(column.getAsJsonObject().get("name").getAsString());
        }
        return columns;
    }

    private static void table(List<String> columns, Answer answer, Appendable out) throws java.io.IOException {
        CSVPrinter printer = new CSVPrinter(out, CSV);
        printer.printRecord(columns);
        for (List<@Nullable Node> row : answer.rows()) {
            List<String> cells = new ArrayList<>();
            for (String column : columns) {
                String cell = ExportQuery.cell(row.get(answer.columns().indexOf(column)));
                cells.add(BY_LOCAL_NAME.contains(column) ? cell.replaceFirst(".*/", "") : cell);
            }
            printer.printRecord(cells);
        }
        printer.flush();
    }
}
