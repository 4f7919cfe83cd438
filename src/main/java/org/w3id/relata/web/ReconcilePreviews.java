package org.w3id.relata.web;

import java.util.List;
import org.apache.jena.graph.Node;
import org.w3id.relata.query.reconcile.Candidate;
import org.w3id.relata.web.page.Link;
import org.w3id.relata.web.page.OuterLink;
import org.w3id.relata.web.page.PreviewPage;

/** What an entity is, at a glance: small enough for a frame beside a table. Within a transaction. */
record ReconcilePreviews(Reconciliation reconciliation, PageBuilder builder, String server) {
    private static final int MOST_ALIASES = 5;

    PreviewPage page(Candidate entity) {
        Node node = reconciliation.node(entity);
        List<Link> elsewhere = new EntityLinks(builder)
                .of(node).stream()
                        .filter(link -> link.relation().equals(EntityLinks.SAME))
                        .map(OuterLink::target)
                        .distinct()
                        .toList();
        return new PreviewPage(
                entity.label(),
                entity.note(),
                entity.aliases().stream().limit(MOST_ALIASES).toList(),
                Math.max(0, entity.aliases().size() - MOST_ALIASES),
                entity.mentions(),
                elsewhere,
                server + reconciliation.site().addresses().page(node).orElse("/"),
                node.getURI(),
                server + AssetHandler.versioned("preview.css"));
    }
}
