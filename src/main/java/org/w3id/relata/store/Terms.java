package org.w3id.relata.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of DCAT 3, SPDX and others that Jena has no constants for. */
final class Terms {
    static final Node VERSION = dcat("version");
    static final Node PREVIOUS_VERSION = dcat("previousVersion");
    static final Node HAS_VERSION = dcat("hasVersion");
    static final Node HAS_CURRENT_VERSION = dcat("hasCurrentVersion");
    static final Node IS_VERSION_OF = dcat("isVersionOf");
    static final Node COMPRESS_FORMAT = dcat("compressFormat");
    static final Node DATA_SERVICE = dcat("DataService");
    static final Node ENDPOINT_URL = dcat("endpointURL");
    static final Node ENDPOINT_DESCRIPTION = dcat("endpointDescription");
    static final Node SERVES_DATASET = dcat("servesDataset");
    static final Node VERSION_NOTES = iri("http://www.w3.org/ns/adms#versionNotes");

    static final Node CHECKSUM = spdx("Checksum");
    static final Node HAS_CHECKSUM = spdx("checksum");
    static final Node ALGORITHM = spdx("algorithm");
    static final Node SHA_256 = spdx("checksumAlgorithm_sha256");
    static final Node CHECKSUM_VALUE = spdx("checksumValue");

    static final Node SOFTWARE_AGENT = iri("http://www.w3.org/ns/prov#SoftwareAgent");
    static final Node REIFIES = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies");

    private Terms() {}

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** A media type as DCAT names it (section 6.8.15). */
    static Node mediaType(String mediaType) {
        return iri("https://www.iana.org/assignments/media-types/" + mediaType);
    }

    private static Node dcat(String name) {
        return iri("http://www.w3.org/ns/dcat#" + name);
    }

    private static Node spdx(String name) {
        return iri("http://spdx.org/rdf/terms#" + name);
    }
}
