package org.w3id.relata.web;

import java.util.List;
import org.apache.jena.graph.Node;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.web.page.PropositionPage;
import org.w3id.relata.web.page.Side;
import org.w3id.relata.web.page.Statement;

/** Makes the page of a proposition: who affirms it and who denies it. */
record PropositionPages(PageBuilder builder) {
    /** @param number which part of the claims is asked for, from 1 */
    PropositionPage page(Node proposition, int number) {
        Statement statement = builder.propositions().statement(proposition);
        String title = statement.subject().label() + " – "
                + statement.relation().label() + " – "
                + statement.object().label();
        List<IndexedClaim> affirming = claims(proposition, false);
        List<IndexedClaim> denying = claims(proposition, true);
        Pages pages = new Pages(number, Math.max(affirming.size(), denying.size()), Sides.SIZE);
        String path = String.valueOf(builder.linker().href(proposition));
        return new PropositionPage(
                builder.frame(proposition, title, "Who affirms and who denies: " + title),
                statement,
                builder.linker().links(builder.facts().having(Vocabulary.aboutProposition, proposition)),
                side("Affirmed", affirming, pages),
                side("Denied", denying, pages),
                pages.paging(page -> path + (page == 1 ? "" : "?page=" + page)));
    }

    private Side side(String title, List<IndexedClaim> claims, Pages pages) {
        return new Sides(builder, pages)
                .side(
                        title,
                        title.toLowerCase(java.util.Locale.ROOT),
                        claims,
                        builder.voices(claims.stream().map(IndexedClaim::node).toList()));
    }

    private List<IndexedClaim> claims(Node proposition, boolean denied) {
        return builder.claims().stating(proposition).stream()
                .filter(claim -> claim.denied() == denied)
                .toList();
    }
}
