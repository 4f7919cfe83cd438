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
 * @param operators who runs it, by the claim
 * @param places where it is, by the claim
 * @param others entities that its description names without telling which of the two they are
 * @param named the places that a denial of it names: of a facility of the gazetteer also where that is
 * @param everyOperator who runs it by the claim, its description or the gazetteer
 * @param everyPlace where it is by the claim, the gazetteer or another claim of its document
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
        Set<Node> named,
        Set<Node> everyOperator,
        Set<Node> everyPlace,
        Set<String> words) {}
