package org.w3id.relata.web;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON-LD with the short names of a context, which it embeds, one node object for each run of triples about the same
 * subject: what is written need not fit in memory.
 *
 * @param context the short names
 */
record JsonLdWriter(JsonLdContext context) {
    private static final Gson GSON = new Gson();
    /** Whole numbers that JSON keeps as they are. */
    private static final String WHOLE = "-?[1-9][0-9]{0,14}|0";

    private static final Set<String> WHOLE_NUMBERS = Set.of(XSD.integer.getURI(), XSD.nonNegativeInteger.getURI());

    /** Writes a few quads, subject by subject, with as much of the context as they need. */
    void writeFew(List<Quad> quads, OutputStream out) throws IOException {
        Set<String> used = new TreeSet<>();
        runs(quads.iterator()).forEachRemaining(run -> node(run, used));
        write(quads.iterator(), context.of(used), "  ", out);
    }

    /** Writes quads as they come, with the whole context. */
    void writeMany(Iterator<Quad> quads, OutputStream out) throws IOException {
        write(quads, context.of(context.names()), "", out);
    }

    private void write(Iterator<Quad> quads, JsonObject terms, String indent, OutputStream out) throws IOException {
        JsonWriter json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        json.setIndent(indent);
        json.beginObject();
        json.name("@context");
        GSON.toJson(terms, json);
        json.name("@graph").beginArray();
        Node graph = Quad.defaultGraphIRI;
        Iterator<List<Quad>> runs = runs(quads);
        while (runs.hasNext()) {
            List<Quad> run = runs.next();
            Node next = graph(run.get(0));
            if (!next.equals(graph)) {
                end(graph, json);
                begin(next, json);
                graph = next;
            }
            GSON.toJson(node(run, new TreeSet<>()), json);
        }
        end(graph, json);
        json.endArray();
        json.endObject();
        json.flush();
    }

    private static void begin(Node graph, JsonWriter json) throws IOException {
        if (!graph.equals(Quad.defaultGraphIRI)) {
            json.beginObject();
            json.name("id").value(id(graph));
            json.name("@graph").beginArray();
        }
    }

    private static void end(Node graph, JsonWriter json) throws IOException {
        if (!graph.equals(Quad.defaultGraphIRI)) {
            json.endArray();
            json.endObject();
        }
    }

    /** A node object; the short names that it takes are put into a set. */
    private JsonObject node(List<Quad> run, Set<String> used) {
        JsonObject node = new JsonObject();
        node.addProperty("id", id(run.get(0).getSubject()));
        for (Quad quad : run) {
            boolean type = quad.getPredicate().equals(RDF.Nodes.type)
                    && !quad.getObject().isLiteral();
            String iri = quad.getPredicate().getURI();
            @Nullable String name = context.name(iri);
            JsonLdContext.@Nullable Term term = name == null ? null : context.term(name);
            if (name != null && !type) {
                used.add(name);
            }
            add(
                    node,
                    type ? "type" : name == null ? iri : name,
                    type ? named(quad.getObject(), used) : value(quad.getObject(), term, used));
        }
        return node;
    }

    private static void add(JsonObject node, String key, JsonElement value) {
        JsonElement before = node.get(key);
        if (before == null) {
            node.add(key, value);
        } else if (before instanceof JsonArray values) {
            values.add(value);
        } else {
            JsonArray values = new JsonArray();
            values.add(before);
            values.add(value);
            node.add(key, values);
        }
    }

    private JsonElement value(Node value, JsonLdContext.@Nullable Term term, Set<String> used) {
        if (value.isLiteral()) {
            return literal(value, term);
        }
        if (term != null && term.isNamed()) {
            return named(value, used);
        }
        if (term != null && term.isLink()) {
            return new JsonPrimitive(id(value));
        }
        JsonObject node = new JsonObject();
        node.addProperty("id", id(value));
        return node;
    }

    private JsonPrimitive named(Node node, Set<String> used) {
        @Nullable String name = node.isURI() ? context.name(node.getURI()) : null;
        if (name != null) {
            used.add(name);
        }
        return new JsonPrimitive(name == null ? id(node) : name);
    }

    private static JsonElement literal(Node literal, JsonLdContext.@Nullable Term term) {
        String words = literal.getLiteralLexicalForm();
        String datatype = literal.getLiteralDatatypeURI();
        JsonPrimitive value = number(words, datatype);
        if (isUnderstood(literal, value, term)) {
            return value;
        }
        JsonObject object = new JsonObject();
        object.addProperty("@value", words);
        if (!literal.getLiteralLanguage().isEmpty()) {
            object.addProperty("@language", literal.getLiteralLanguage());
        } else if (!datatype.equals(XSD.xstring.getURI())) {
            object.addProperty("@type", datatype);
        }
        return object;
    }

    /** Whether a bare value stands for the literal, by what its short name says of it. */
    private static boolean isUnderstood(Node literal, JsonPrimitive value, JsonLdContext.@Nullable Term term) {
        String datatype = literal.getLiteralDatatypeURI();
        if (!literal.getLiteralLanguage().isEmpty()) {
            return term != null && literal.getLiteralLanguage().equals(term.language());
        }
        if (term != null && (term.type() != null || term.language() != null)) {
            return datatype.equals(term.type());
        }
        return value.isString()
                ? datatype.equals(XSD.xstring.getURI())
                : !datatype.equals(XSD.nonNegativeInteger.getURI());
    }

    /** A whole number or a truth value as JSON has it, anything else as text. */
    private static JsonPrimitive number(String words, String datatype) {
        if (WHOLE_NUMBERS.contains(datatype) && words.matches(WHOLE)) {
            return new JsonPrimitive(Long.valueOf(words));
        }
        return datatype.equals(XSD.xboolean.getURI()) && words.matches("true|false")
                ? new JsonPrimitive(Boolean.valueOf(words))
                : new JsonPrimitive(words);
    }

    private static String id(Node node) {
        return node.isURI() ? node.getURI() : "_:" + NodeFmtLib.encodeBNodeLabel(node.getBlankNodeLabel());
    }

    private static Node graph(Quad quad) {
        return quad.isDefaultGraph() ? Quad.defaultGraphIRI : quad.getGraph();
    }

    /** Quads in one graph about one subject that follow each other. */
    private static Iterator<List<Quad>> runs(Iterator<Quad> quads) {
        return new Iterator<>() {
            private @Nullable Quad next = quads.hasNext() ? quads.next() : null;

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public List<Quad> next() {
                List<Quad> run = new ArrayList<>();
                @Nullable Quad quad = next;
                while (quad != null && (run.isEmpty() || same(quad, run.get(0)))) {
                    run.add(quad);
                    quad = quads.hasNext() ? quads.next() : null;
                }
                next = quad;
                return run;
            }
        };
    }

    private static boolean same(Quad one, Quad other) {
        return one.getSubject().equals(other.getSubject()) && graph(one).equals(graph(other));
    }
}
