package org.w3id.relata.web;

import com.google.gson.Gson;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.relata.rdf.Vocabulary;

/** Claims in the words of schema.org, as one JSON-LD file. */
public final class SchemaClaims {
    private static final Gson GSON = new Gson();

    private SchemaClaims() {}

    /**
     * Writes every claim of a graph as a {@code schema:Claim}, as its page has it.
     *
     * @param graph claims with their marks, words, sources and documents
     * @param out is flushed and stays open
     * @return how many there are
     */
    public static int write(Graph graph, Writer out) throws IOException {
        StructuredData data = new StructuredData(new Facts(graph));
        List<Node> claims = graph.find(Node.ANY, StandardTerms.TYPE, Vocabulary.CLAIM)
                .mapWith(Triple::getSubject)
                .toList();
        JsonWriter json = new JsonWriter(out);
        json.setIndent(" ");
        json.beginObject();
        json.name("@context").value("https://schema.org");
        json.name("@graph").beginArray();
        for (Node claim :
                claims.stream().sorted(Comparator.comparing(Node::getURI)).toList()) {
            GSON.toJson(data.describe(claim), json);
        }
        json.endArray();
        json.endObject();
        json.flush();
        return claims.size();
    }
}
