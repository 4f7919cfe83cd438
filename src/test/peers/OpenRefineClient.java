import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.refine.model.Cell;
import com.google.refine.model.Column;
import com.google.refine.model.Project;
import com.google.refine.model.Recon;
import com.google.refine.model.ReconCandidate;
import com.google.refine.model.ReconType;
import com.google.refine.model.Row;
import com.google.refine.model.recon.ReconJob;
import com.google.refine.model.recon.ReconciledDataExtensionJob;
import com.google.refine.model.recon.ReconciledDataExtensionJob.ColumnInfo;
import com.google.refine.model.recon.ReconciledDataExtensionJob.DataExtensionConfig;
import com.google.refine.model.recon.StandardReconConfig;
import com.google.refine.model.recon.StandardReconConfig.ColumnDetail;
import com.google.refine.util.ParsingUtilities;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reconciles a table by OpenRefine's own code, and fetches properties of what was found; says as JSON what it made of the
 * answers. It runs in a process of its own, from its source.
 *
 * <p>Arguments: the address of the service, a column's type or nothing, the property of the second column or nothing, an
 * extension as OpenRefine keeps it in JSON, and rows, their cells separated by tabs.
 */
public class OpenRefineClient {
    private static final String IDENTIFIERS = "https://w3id.org/relata/id/";
    private static final String SCHEMA = "https://w3id.org/relata/ontology/";

    public static void main(String[] arguments) throws Exception {
        String service = arguments[0];
        Project project = table(List.of(arguments).subList(4, arguments.length));
        ReconType type = arguments[1].isEmpty() ? null : new ReconType(arguments[1], arguments[1]);
        List<ColumnDetail> details = arguments[2].isEmpty()
                ? List.of()
                : List.of(new ColumnDetail("context", arguments[2], arguments[2], null));
        StandardReconConfig config = new StandardReconConfig(service, IDENTIFIERS, SCHEMA, type, true, details, 0);
        List<ReconJob> jobs = new ArrayList<>();
        for (int i = 0; i < project.rows.size(); i++) {
            Row row = project.rows.get(i);
            jobs.add(config.createJob(project, i, row, "name", row.getCell(0)));
        }
        List<Recon> recons = config.batchRecon(jobs, 1);
        ObjectNode said = ParsingUtilities.mapper.createObjectNode();
        ArrayNode rows = said.putArray("rows");
        Map<String, ReconCandidate> entities = new HashMap<>();
        for (Recon recon : recons) {
            rows.add(row(recon));
            if (recon.match != null) {
                entities.put(recon.match.id, recon.match);
            }
        }
        said.set("extended", extended(service, arguments[3], entities));
        System.out.println("SAID " + ParsingUtilities.mapper.writeValueAsString(said));
        System.exit(0);
    }

    private static Project table(List<String> lines) throws Exception {
        Project project = new Project();
        project.columnModel.addColumn(0, new Column(0, "name"), false);
        project.columnModel.addColumn(1, new Column(1, "context"), false);
        for (String line : lines) {
            Row row = new Row(2);
            String[] cells = line.split("\t", -1);
            for (int i = 0; i < cells.length; i++) {
                row.setCell(i, new Cell(cells[i], null));
            }
            project.rows.add(row);
        }
        return project;
    }

    private static ObjectNode row(Recon recon) {
        ObjectNode row = ParsingUtilities.mapper.createObjectNode();
        row.put("judgment", recon.judgment.name());
        row.put("error", recon.error);
        row.put("match", recon.match == null ? null : recon.match.id);
        ArrayNode candidates = row.putArray("candidates");
        for (ReconCandidate candidate : recon.candidates == null ? List.<ReconCandidate>of() : recon.candidates) {
            ObjectNode each = candidates.addObject();
            each.put("id", candidate.id);
            each.put("name", candidate.name);
            each.put("score", candidate.score);
            each.put("type", candidate.types.length == 0 ? null : candidate.types[0]);
        }
        return row;
    }

    private static ObjectNode extended(String service, String extension, Map<String, ReconCandidate> entities)
            throws Exception {
        ObjectNode said = ParsingUtilities.mapper.createObjectNode();
        ReconciledDataExtensionJob job =
                new ReconciledDataExtensionJob(DataExtensionConfig.reconstruct(extension), service);
        Map<String, ReconCandidate> found = new HashMap<>();
        var extended = job.extend(Set.copyOf(entities.keySet()), found);
        ArrayNode columns = said.putArray("columns");
        for (ColumnInfo column : job.columns) {
            ObjectNode each = columns.addObject();
            each.put("id", column.id);
            each.put("name", column.name);
            each.put("type", column.expectedType == null ? null : column.expectedType.id);
        }
        extended.forEach((id, data) -> {
            ArrayNode values = said.putArray(id);
            for (Object[] line : data.data) {
                ArrayNode cells = values.addArray();
                for (Object cell : line) {
                    cells.add(cell instanceof ReconCandidate entity ? "entity " + entity.id : String.valueOf(cell));
                }
            }
        });
        return said;
    }
}
