package org.w3id.relata.store.dispute;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What one claim says about a facility, directly or by naming it.
 *
 * @param facility the facility
 * @param kind what kind of facility it is, see {@link FacilityKinds}
 * @param restrictions words before the kind that narrow it, in lower case: "permanent"
 * @param foreign whether it is called foreign
 * @param operators who runs it
 * @param places where it is
 * @param others entities that its description names without telling which of the two they are
 * @param words all the words of its label, in lower case
 */
record FacilityDescription(
        Node facility,
        String kind,
        List<String> restrictions,
        boolean foreign,
        Set<Node> operators,
        Set<Node> places,
        Set<Node> others,
        Set<String> words) {}
