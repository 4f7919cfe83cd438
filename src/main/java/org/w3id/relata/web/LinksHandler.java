package org.w3id.relata.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.system.Txn;
import org.w3id.relata.entity.mapping.Mapping;
import org.w3id.relata.entity.mapping.MappingTable;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.MappingGraph;
import org.w3id.relata.rdf.Namespaces;

/** All links to other data, with who says so, when and on what grounds, as a mapping set in SSSOM/TSV. */
final class LinksHandler implements Handler {
    static final String PATH = "/links.sssom.tsv";

    private static final String NAME = "links";

    private final Site site;

    LinksHandler(Site site) {
        this.site = site;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        Iris iris = new Iris(site.addresses().base());
        List<Mapping> mappings = new ArrayList<>(Txn.calculateRead(
                site.dataset(), () -> MappingGraph.read(site.dataset().getGraph(iris.graph(NAME)), iris)));
        mappings.sort(Comparator.comparing(Mapping::subject).thenComparing(Mapping::object));
        MappingTable table = new MappingTable(prefixes(iris));
        StringBuilder text = new StringBuilder(head(iris, table));
        text.append(table.header()).append('\n');
        mappings.forEach(mapping -> text.append(table.row(mapping)).append('\n'));
        exchange.link(ThingLinks.LICENCE, "license");
        exchange.link(iris.graph(NAME).getURI(), "describedby");
        exchange.response().setHeader("Content-Disposition", "inline; filename=\"relata-links.sssom.tsv\"");
        exchange.send(200, "text/tab-separated-values;charset=utf-8", text.toString());
    }

    private static Map<String, String> prefixes(Iris iris) {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("id", iris.id("").getURI());
        prefixes.put("wikidata", "http://www.wikidata.org/entity/");
        prefixes.put("geonames", "https://sws.geonames.org/");
        prefixes.put("dbpedia", "http://dbpedia.org/resource/");
        prefixes.put("osm", "https://www.openstreetmap.org/");
        for (String prefix : List.of("owl", "semapv", "skos", "xsd")) {
            prefixes.put(prefix, Namespaces.SERVED.get(prefix));
        }
        return prefixes;
    }

    /** The metadata of the set, in YAML behind number signs. */
    private String head(Iris iris, MappingTable table) {
        List<String> lines = new ArrayList<>(List.of(
                "mapping_set_id: " + iris.graph(NAME).getURI(),
                "mapping_set_title: Relata's links to other data",
                "license: " + ThingLinks.LICENCE));
        site.releases().current().ifPresent(release -> lines.add("mapping_set_version: \"" + release.version() + "\""));
        lines.add("curie_map:");
        table.prefixes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(prefix -> lines.add("  " + prefix.getKey() + ": " + prefix.getValue()));
        lines.addAll(List.of(
                "extension_definitions:",
                "  - slot_name: ext_status",
                "    property: http://www.w3.org/ns/adms#status",
                "    type_hint: xsd:string"));
        return "#" + String.join("\n#", lines) + "\n";
    }
}
