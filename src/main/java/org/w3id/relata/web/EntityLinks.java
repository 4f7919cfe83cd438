package org.w3id.relata.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.relata.entity.mapping.MappingFile;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.web.page.OuterLink;

/** Where else a thing is described, with what the link says and who says so. */
record EntityLinks(PageBuilder builder) {
    private static final String SSSOM = Namespaces.SERVED.get("sssom");

    /** What is said of a link to what is nothing else than the thing itself. */
    static final String SAME = "the same";

    private static final Map<Node, String> RELATIONS = relations();

    private static final Map<String, String> SITES = Map.of(
            "www.wikidata.org", "Wikidata",
            "sws.geonames.org", "GeoNames",
            "dbpedia.org", "DBpedia",
            "www.openstreetmap.org", "OpenStreetMap");

    private static Map<Node, String> relations() {
        Map<Node, String> relations = new LinkedHashMap<>();
        relations.put(OWL.sameAs.asNode(), SAME);
        relations.put(SKOS.exactMatch.asNode(), SAME);
        relations.put(SKOS.closeMatch.asNode(), "nearly the same");
        relations.put(SKOS.broadMatch.asNode(), "something broader");
        relations.put(SKOS.narrowMatch.asNode(), "something narrower");
        relations.put(SKOS.relatedMatch.asNode(), "related");
        return relations;
    }

    /** The links of an entity, those that say the most first. */
    List<OuterLink> of(Node entity) {
        List<OuterLink> links = new ArrayList<>();
        List<Node> statements = builder.facts().having(OWL.annotatedSource.asNode(), entity);
        RELATIONS.forEach((property, relation) -> builder.facts().all(entity, property).stream()
                .filter(target -> target.isURI() && MappingFile.isAddress(target.getURI()))
                .forEach(target -> links.add(link(target, relation, statements))));
        return links;
    }

    private OuterLink link(Node target, String relation, List<Node> statements) {
        Optional<Node> statement = statements.stream()
                .filter(one ->
                        builder.facts().all(one, OWL.annotatedTarget.asNode()).contains(target))
                .findFirst();
        return new OuterLink(
                builder.linker().link(called(target), target),
                relation,
                statement.map(this::grounds).orElse(null),
                statement.map(one -> builder.linker().named("who says so", one)).orElse(null));
    }

    /** "Wikidata Q184". */
    private String called(Node target) {
        String host = String.valueOf(URI.create(target.getURI()).getHost());
        String name = target.getURI().replaceFirst("/$", "").replaceFirst(".*[/#]", "");
        return SITES.getOrDefault(host, host) + " " + name.replace('_', ' ');
    }

    /** "Relata editors, 2026-11-29, confidence 0.99". */
    private String grounds(Node statement) {
        List<String> grounds = new ArrayList<>();
        Facts facts = builder.facts();
        text(statement, sssom("author_label")).ifPresent(grounds::add);
        text(statement, DCTerms.created.asNode()).ifPresent(grounds::add);
        text(statement, sssom("confidence")).ifPresent(sure -> grounds.add("confidence " + sure));
        facts.one(statement, sssom("mapping_justification"))
                .map(how -> how.getURI().replaceFirst(".*/", ""))
                .map(how -> how.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT))
                .ifPresent(grounds::add);
        return String.join(", ", grounds);
    }

    private Optional<String> text(Node statement, Node property) {
        return Optional.ofNullable(builder.facts().text(statement, property));
    }

    private static Node sssom(String name) {
        return NodeFactory.createURI(SSSOM + name);
    }
}
