package org.w3id.relata.rdf.nanopub;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.graph.NodeTransformLib;
import org.w3id.relata.rdf.GraphBuilder;
import org.w3id.relata.rdf.Iris;

/**
 * Makes nanopublications of claims (<a href="https://nanopub.net/guidelines/working_draft/">Nanopublication
 * Guidelines</a>). There is no clock in it: the same data about a claim is the same nanopublication, and so has the same
 * IRI.
 *
 * @param iris the names of things
 * @param graph what is known: the graph of the claim's document, and what it refers to
 */
public record Nanopublications(Iris iris, Graph graph) {
    private static final String CLAIMS = "id/claim/";

    /** Stands for the code until it is known. No IRI of the data has a space in it. */
    private static final String UNKNOWN = " ";

    /**
     * The nanopublication of a claim.
     *
     * @throws IllegalArgumentException where the IRI is not one of a claim
     */
    public Nanopub of(Node claim) {
        String path = iris.relative(claim);
        if (!path.startsWith(CLAIMS)) {
            throw new IllegalArgumentException("not the IRI of a claim: " + claim);
        }
        String start = iris.base() + "id/nanopub/" + path.substring(CLAIMS.length()) + "/";
        List<Quad> draft = quads(NodeFactory.createURI(start + UNKNOWN), claim);
        String code = ArtifactCode.of(draft, UNKNOWN);
        NodeTransform named = node -> node.isURI() && node.getURI().contains(UNKNOWN)
                ? NodeFactory.createURI(node.getURI().replace(UNKNOWN, code))
                : node;
        return new Nanopub(
                NodeFactory.createURI(start + code),
                code,
                claim,
                draft.stream()
                        .map(quad -> NodeTransformLib.transform(named, quad))
                        .toList());
    }

    private List<Quad> quads(Node nanopub, Node claim) {
        DatasetGraph graphs = DatasetGraphFactory.create();
        Data data = new Data(graph);
        Software software = Software.of(claim, data, iris);
        Node assertion = Nanopub.graph(nanopub, Part.ASSERTION);
        builder(graphs, nanopub, Part.HEAD)
                .about(nanopub)
                .a(NanopubTerms.NANOPUBLICATION)
                .with(NanopubTerms.hasAssertion, assertion)
                .with(NanopubTerms.hasProvenance, Nanopub.graph(nanopub, Part.PROVENANCE))
                .with(NanopubTerms.hasPublicationInfo, Nanopub.graph(nanopub, Part.PUBINFO));
        Assertion.describe(claim, data, builder(graphs, nanopub, Part.ASSERTION));
        Provenance.describe(assertion, claim, data, software, builder(graphs, nanopub, Part.PROVENANCE));
        PublicationInfo.describe(nanopub, claim, data, software, builder(graphs, nanopub, Part.PUBINFO));
        return Iter.toList(graphs.find());
    }

    private static GraphBuilder builder(DatasetGraph graphs, Node nanopub, Part part) {
        return new GraphBuilder(graphs.getGraph(Nanopub.graph(nanopub, part)));
    }
}
