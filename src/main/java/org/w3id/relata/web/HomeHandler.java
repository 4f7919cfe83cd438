package org.w3id.relata.web;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.web.page.HomePage;

/** The front page: what is in here. */
final class HomeHandler implements Handler {
    private static final int MOST = 50;

    private final Site site;

    HomeHandler(Site site) {
        this.site = site;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        Offer<Boolean> offer = exchange.negotiate(List.of(Offer.of("text/html", true)));
        HomePage page = Txn.calculateRead(
                site.dataset(), () -> page(new PageBuilder(site, exchange.prefix()), exchange.prefix()));
        exchange.send(200, offer.contentType(), site.templates().render("home.jte", page));
    }

    private HomePage page(PageBuilder builder, String prefix) {
        return new HomePage(
                new Frames(prefix)
                        .plain(
                                "Who says what",
                                "Who says what about which states, forces and facilities, in which words."),
                List.of(
                        count("document", "documents", Vocabulary.DOCUMENT, builder),
                        count("claim", "claims", Vocabulary.CLAIM, builder),
                        count("proposition", "propositions", Vocabulary.PROPOSITION, builder),
                        count("dispute", "disputes", Vocabulary.DISPUTE, builder)),
                documents(builder),
                builder.linker()
                        .links(builder.facts().having(StandardTerms.TYPE, Vocabulary.DISPUTE).stream()
                                .limit(MOST)
                                .toList()),
                site.queries().queries().stream().map(QueryPages::card).toList());
    }

    private static HomePage.Count count(String one, String many, Node type, PageBuilder builder) {
        long number = builder.facts().count(StandardTerms.TYPE, type);
        return new HomePage.Count(number == 1 ? one : many, String.format(Locale.ROOT, "%,d", number));
    }

    private static List<HomePage.DocumentCard> documents(PageBuilder builder) {
        Facts facts = builder.facts();
        return facts.having(StandardTerms.TYPE, Vocabulary.DOCUMENT).stream()
                .map(document -> new HomePage.DocumentCard(
                        builder.linker().link(document),
                        facts.one(document, Vocabulary.outlet).map(facts::label).orElse(""),
                        Optional.ofNullable(facts.text(document, StandardTerms.ISSUED))
                                .orElse("")))
                .sorted(Comparator.comparing(HomePage.DocumentCard::issued)
                        .reversed()
                        .thenComparing(card -> card.document().label()))
                .limit(MOST)
                .toList();
    }
}
