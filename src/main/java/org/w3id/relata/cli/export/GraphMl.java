package org.w3id.relata.cli.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.Answer;

/**
 * Writes who relays whom as GraphML 1.0: an edge from each relay to whom it passes on, with how many claims and documents.
 *
 * @param out is flushed and stays open
 */
record GraphMl(Writer out) {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    /** Who passes on or is passed on; an id of GraphML takes no slashes (XML Schema, NMTOKEN). */
    private record Actor(String id, String label, String kind) {}

    void write(Answer answer) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            key(xml, "iri", "node", "string");
            key(xml, "label", "node", "string");
            key(xml, "kind", "node", "string");
            key(xml, "claims", "edge", "int");
            key(xml, "documents", "edge", "int");
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "relays");
            xml.writeAttribute("edgedefault", "directed");
            Map<String, Actor> actors = actors(answer);
            for (Map.Entry<String, Actor> actor : actors.entrySet()) {
                xml.writeStartElement("node");
                xml.writeAttribute("id", actor.getValue().id());
                data(xml, "iri", actor.getKey());
                data(xml, "label", actor.getValue().label());
                data(xml, "kind", actor.getValue().kind());
                xml.writeEndElement();
            }
            for (List<@Nullable Node> row : answer.rows()) {
                xml.writeStartElement("edge");
                xml.writeAttribute("source", id(actors, text(answer, row, "relay")));
                xml.writeAttribute("target", id(actors, text(answer, row, "source")));
                data(xml, "claims", text(answer, row, "claims"));
                data(xml, "documents", text(answer, row, "documents"));
                xml.writeEndElement();
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static Map<String, Actor> actors(Answer answer) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (List<@Nullable Node> row : answer.rows()) {
            for (String role : List.of("relay", "source")) {
                actors.putIfAbsent(
                        text(answer, row, role),
                        new Actor(
                                "n" + actors.size(),
                                text(answer, row, role + "Label"),
                                text(answer, row, role + "Kind").replaceFirst(".*/", "")));
            }
        }
        return actors;
    }

    private static String id(Map<String, Actor> actors, String iri) {
        return Objects.requireNonNull(actors.get(iri)).id();
    }

    private static void key(XMLStreamWriter xml, String name, String of, String type) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private static void data(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static String text(Answer answer, List<@Nullable Node> row, String column) {
        return ExportQuery.cell(row.get(answer.columns().indexOf(column)));
    }
}
