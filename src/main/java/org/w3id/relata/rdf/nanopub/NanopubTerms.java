package org.w3id.relata.rdf.nanopub;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.relata.rdf.Namespaces;

/** The terms of nanopublications, and what of PROV-O they need. */
final class NanopubTerms {
    static final String NP = "http://www.nanopub.org/nschema#";
    static final String NPX = "http://purl.org/nanopub/x/";
    static final String SCHEMA = "https://schema.org/";
    private static final String PROV = Namespaces.PREFIXES.get("prov");

    static final Node NANOPUBLICATION = iri(NP + "Nanopublication");
    static final Node hasAssertion = iri(NP + "hasAssertion");
    static final Node hasProvenance = iri(NP + "hasProvenance");
    static final Node hasPublicationInfo = iri(NP + "hasPublicationInfo");

    static final Node describes = iri(NPX + "describes");
    static final Node hasNanopubType = iri(NPX + "hasNanopubType");

    static final Node SOFTWARE_AGENT = iri(PROV + "SoftwareAgent");
    static final Node hadPrimarySource = iri(PROV + "hadPrimarySource");
    static final Node wasAssociatedWith = iri(PROV + "wasAssociatedWith");
    static final Node wasAttributedTo = iri(PROV + "wasAttributedTo");
    static final Node wasDerivedFrom = iri(PROV + "wasDerivedFrom");
    static final Node wasGeneratedBy = iri(PROV + "wasGeneratedBy");

    static final Node softwareVersion = iri(SCHEMA + "softwareVersion");

    private NanopubTerms() {}

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
