package org.w3id.relata.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.text.TextSpan;
import org.w3id.relata.web.page.ClaimCard;
import org.w3id.relata.web.page.ClaimList;
import org.w3id.relata.web.page.Link;
import org.w3id.relata.web.page.Mark;

/** Shows claims in lists: the exact words with their source, the way they came, and how they are put. */
final class ClaimCards {
    private final Facts facts;
    private final Linker linker;
    private final Texts texts;
    private final Map<Node, TextSpan> places = new HashMap<>();

    ClaimCards(Facts facts, Linker linker) {
        this.facts = facts;
        this.linker = linker;
        this.texts = new Texts(facts);
    }

    /**
     * A part of a list of claims.
     *
     * @param skipped how many are left out at the beginning
     * @param most how many are shown then
     */
    ClaimList list(List<IndexedClaim> claims, int skipped, int most) {
        return new ClaimList(
                claims.stream().skip(skipped).limit(most).map(this::card).toList(), claims.size());
    }

    /** Where the evidence of a claim is. */
    TextSpan place(Node claim) {
        return places.computeIfAbsent(claim, asked -> facts.one(asked, Vocabulary.evidence)
                .flatMap(texts::place)
                .orElse(new TextSpan(0, 0)));
    }

    /** What a claim's marks say, all of them. */
    List<Mark> marks(Node claim) {
        return Stream.of(Vocabulary.polarity, Vocabulary.certainty, Vocabulary.modality, Vocabulary.quotation)
                .flatMap(property -> facts.one(claim, property).stream())
                .map(this::mark)
                .toList();
    }

    /** What its marks say where it is not simply affirmed, certain and asserted. */
    List<Mark> tellingMarks(Node claim) {
        return marks(claim).stream().filter(ClaimCards::isTelling).toList();
    }

    private Mark mark(Node value) {
        String kind = localName(value);
        String word =
                switch (kind) {
                    case "direct" -> "quoted in full";
                    case "mixed" -> "quoted in part";
                    case "indirect" -> "reported speech";
                    case "none" -> "no quotation";
                    default -> facts.label(value);
                };
        return new Mark(word, kind);
    }

    /** The exact words. */
    String evidence(Node claim) {
        return new Wording(facts).evidence(claim);
    }

    /** Those who put a claim forward. */
    List<Link> sources(Node claim) {
        return linker.links(facts.all(claim, Vocabulary.source));
    }

    private ClaimCard card(IndexedClaim claim) {
        Node node = claim.node();
        return new ClaimCard(
                String.valueOf(linker.href(node)),
                evidence(node),
                linker.links(claim.sources()),
                linker.links(claim.relays()),
                tellingMarks(node),
                linker.link(claim.document().node()),
                time(node),
                claim.document().issued() == null
                        ? null
                        : claim.document().issued().toString(),
                claim.disputed());
    }

    /** When a claim is said to hold, as stated; null where nothing is said. */
    @Nullable
    String time(Node claim) {
        return facts.one(claim, Vocabulary.validTime).map(facts::label).orElse(null);
    }

    private static boolean isTelling(Mark mark) {
        return switch (mark.kind()) {
            case "affirmed", "certain", "asserted", "indirect", "none" -> false;
            default -> true;
        };
    }

    /** The attributions of a claim from the document inwards. */
    List<Node> chain(Node claim) {
        return facts.all(claim, Vocabulary.attribution).stream()
                .sorted(Comparator.comparingInt(this::position))
                .toList();
    }

    private int position(Node attribution) {
        String position = facts.text(attribution, Vocabulary.position);
        return position != null && position.matches("[0-9]{1,6}") ? Integer.parseInt(position) : 0;
    }

    private static String localName(Node value) {
        String iri = value.isURI() ? value.getURI() : "";
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
