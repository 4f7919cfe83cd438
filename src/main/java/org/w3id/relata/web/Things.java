package org.w3id.relata.web;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a path stands for.
 *
 * @param version the version of the data that was asked for, which what is gone may have been in; null for none
 */
record Things(Site site, @Nullable String version) {
    Things(Site site) {
        this(site, null);
    }

    /**
     * What the data knows by a path.
     *
     * @param path {@code id/…}, {@code ontology/…} or {@code lexicon/…}, as it was sent
     * @throws Problem where it was there and is gone
     */
    Optional<Node> find(String path) {
        List<Node> candidates = site.addresses().candidates(path);
        return Txn.calculateRead(site.dataset(), () -> {
            new Tombstones(site, version).of(candidates).ifPresent(gone -> {
                throw gone;
            });
            return new Describer(site.dataset()).known(candidates);
        });
    }

    /**
     * What the data knows by a path.
     *
     * @throws Problem where it knows nothing, or nothing any more
     */
    Node named(String path) {
        return find(path)
                .orElseThrow(() -> Problem.notFound("The data says nothing about <"
                        + site.addresses().candidates(path).get(0) + ">."));
    }

    /** What a thing can be had in. */
    List<Offer<PageForm>> offers(Node thing) {
        return Txn.calculateRead(site.dataset(), () -> {
            Facts facts = new Facts(site.dataset());
            return PageForm.offers(References.cite(thing, facts));
        });
    }
}
