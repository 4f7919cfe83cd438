package org.w3id.relata.query;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.UserError;

/** Asks why a claim was read as it was. */
public final class ClaimQuestion {
    /** The claim, everything it consists of, the other claims about the same, and the text. */
    private static final String SPARQL =
            """
            PREFIX relata: <https://w3id.org/relata/ontology/>
            PREFIX oa: <http://www.w3.org/ns/oa#>

            CONSTRUCT { ?node ?property ?value }
            WHERE {
              { SELECT DISTINCT ?node {
                { ?claim relata:inDocument ?document BIND (?claim AS ?node) }
                UNION { ?claim relata:inDocument|relata:attribution|relata:reading|relata:states|relata:evidence ?node }
                UNION { ?claim relata:rule|relata:validTime|relata:quantity ?node }
                UNION { ?claim relata:polarity|relata:certainty|relata:modality|relata:quotation ?node }
                UNION { ?claim relata:inDocument/relata:text ?node }
                UNION { ?claim relata:evidence/oa:hasSelector ?node }
                UNION { ?claim relata:attribution/(relata:attributedTo|relata:manner|relata:cue|relata:mention) ?node }
                UNION { ?claim relata:attribution/relata:mention/relata:span ?node }
                UNION { ?claim relata:attribution/relata:cue/oa:hasSelector ?node }
                UNION { ?claim relata:attribution/relata:mention/relata:span/oa:hasSelector ?node }
                UNION { ?claim relata:reading/relata:words ?node }
                UNION { ?claim relata:reading/relata:words/oa:hasSelector ?node }
                UNION { ?claim relata:states/^relata:states ?node }
                UNION { ?claim relata:states/^relata:states/relata:source ?node }
              } }
              ?node ?property ?value
            }
            """;

    private ClaimQuestion() {}

    /** An explanation, and the whole text that it points into. */
    public record Explained(Explanation explanation, DocumentText text) {}

    /**
     * Explains a claim.
     *
     * @param claim its IRI, whole or below the base, or {@code <document>/<id>} as the table of claims has it
     * @param base what relative IRIs stand below
     * @return empty where there is no such claim
     * @throws UserError (usage) where that is no IRI
     */
    public static Optional<Explained> ask(QueryRun run, String claim, String base) {
        Query query = QueryFile.parse(SPARQL);
        String path = claim.matches("[^/:]+/[^/:]+") ? "claim/" + claim : claim;
        Node node = new IriBase(base)
                .resolve(path, query.getPrefixMapping())
                .map(NodeFactory::createURI)
                .orElseThrow(() -> UserError.usage(
                        "a claim is named by its IRI, not by " + Printable.quoted(claim),
                        "take one from claims.csv, as <document>/<claim>"));
        Query bound = QueryTransformOps.replaceVars(query, Map.of(Var.alloc("claim"), node));
        Graph graph = run.graph("explain", bound);
        return graph.contains(node, null, null)
                ? Optional.of(new ExplanationReader(graph, node).read())
                : Optional.empty();
    }
}
