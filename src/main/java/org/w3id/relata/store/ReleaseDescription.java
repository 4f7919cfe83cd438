package org.w3id.relata.store;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.GraphBuilder;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Literals;
import org.w3id.relata.store.release.Dump;
import org.w3id.relata.store.release.Fingerprint;
import org.w3id.relata.store.release.Release;

/**
 * A version of the dataset with the files that it can be had in (DCAT 3, sections 6.8 and 11).
 *
 * @param iris the names under the base of the data
 * @param whole the dataset that it is a version of
 * @param release which version
 */
public record ReleaseDescription(Iris iris, Node whole, Release release) {
    private static final String GZIP = "application/gzip";

    /** The version itself. */
    public Node node() {
        return iris.version(release.version());
    }

    /** The files with the whole data. */
    Iterable<Node> distributions() {
        return release.dumps().stream().map(this::distribution).toList();
    }

    /** The addresses of these files. */
    Iterable<Node> downloads() {
        return release.dumps().stream()
                .map(dump -> download(dump.format().fileName()))
                .toList();
    }

    /** Says all that is known of it. */
    public void describe(GraphBuilder graph) {
        String title = "Relata: who says what, version " + release.version();
        graph.about(node())
                .a(DCAT.Dataset.asNode())
                .a(VOID.Dataset.asNode())
                .label(Literals.english(title))
                .with(DCTerms.title.asNode(), Literals.english(title))
                .with(Terms.IS_VERSION_OF, whole)
                .with(Terms.VERSION, Literals.text(release.version()))
                .with(
                        Terms.VERSION_NOTES,
                        Literals.english(release.added() + " claims came and " + release.removed()
                                + " went since the version before."))
                .with(DCTerms.issued.asNode(), Literals.moment(release.issued()))
                .with(DCTerms.license.asNode(), DatasetSummary.LICENCE)
                .with(VOID.triples.asNode(), Literals.integer(release.quads()))
                .with(DCAT.landingPage.asNode(), download(""))
                .withAll(VOID.dataDump.asNode(), downloads())
                .withAll(DCAT.distribution.asNode(), distributions());
        for (Dump dump : release.dumps()) {
            describe(
                            graph,
                            distribution(dump),
                            dump.format().label(),
                            dump.format().fileName(),
                            dump.file())
                    .with(DCAT.mediaType.asNode(), Terms.mediaType(dump.format().mediaType()))
                    .with(Terms.COMPRESS_FORMAT, Terms.mediaType(GZIP));
        }
        @Nullable Fingerprint patch = release.patch();
        if (release.previous() != null && patch != null) {
            Node changes = iris.id(path() + "/changes");
            graph.about(node())
                    .with(Terms.PREVIOUS_VERSION, iris.version(release.previous()))
                    .with(DCAT.distribution.asNode(), changes);
            describe(graph, changes, "changes as RDF Patch", "changes.rdfp.gz", patch)
                    .with(Terms.COMPRESS_FORMAT, Terms.mediaType(GZIP))
                    .with(DCTerms.conformsTo.asNode(), Terms.iri("https://afs.github.io/rdf-delta/rdf-patch.html"));
        }
    }

    private GraphBuilder.Subject describe(
            GraphBuilder graph, Node distribution, String title, String fileName, Fingerprint file) {
        Node checksum = NodeFactory.createURI(distribution.getURI() + "/checksum");
        graph.about(checksum)
                .a(Terms.CHECKSUM)
                .label(Literals.english("SHA-256 of " + fileName))
                .with(Terms.ALGORITHM, Terms.SHA_256)
                .with(Terms.CHECKSUM_VALUE, NodeFactory.createLiteralDT(file.sha256(), XSDDatatype.XSDhexBinary));
        return graph.about(distribution)
                .a(DCAT.Distribution.asNode())
                .label(Literals.english("Version " + release.version() + ": " + title))
                .with(DCTerms.title.asNode(), Literals.english(title))
                .with(DCTerms.issued.asNode(), Literals.moment(release.issued()))
                .with(DCTerms.license.asNode(), DatasetSummary.LICENCE)
                .with(DCAT.downloadURL.asNode(), download(fileName))
                .with(DCAT.byteSize.asNode(), Literals.nonNegative(file.bytes()))
                .with(Terms.HAS_CHECKSUM, checksum);
    }

    private Node distribution(Dump dump) {
        return iris.id(path() + "/" + dump.format().suffix());
    }

    private String path() {
        return "version/" + release.version();
    }

    private Node download(String fileName) {
        return Terms.iri(iris.base() + "dump/" + release.version() + "/" + fileName);
    }
}
